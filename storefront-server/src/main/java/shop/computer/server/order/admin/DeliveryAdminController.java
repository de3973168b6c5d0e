package shop.computer.server.order.admin;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Version;
import shop.computer.api.order.delivery.DeliveryZones;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.order.delivery.DeliveryDesk;

/** What a delivery costs: whoever sees orders may read it, whoever sets prices may change it. */
@RestController
@RequestMapping(ApiPaths.DELIVERY_ZONES)
@Needs(Right.ORDERS)
class DeliveryAdminController {

    private final DeliveryDesk desk;

    DeliveryAdminController(DeliveryDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    DeliveryZones zones() {
        return desk.zones();
    }

    @PutMapping
    @Needs(Right.CATALOG)
    DeliveryZones change(Version seen, @RequestBody @Valid DeliveryZones zones) {
        return desk.change(zones.zones(), seen.number());
    }
}
