package shop.computer.server.catalog.admin;

import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Version;
import shop.computer.api.catalog.SellingRate;
import shop.computer.api.catalog.SetRate;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.catalog.rate.RateDesk;

/** The shop's selling rate of the riel. */
@RestController
@RequestMapping(ApiPaths.EXCHANGE_RATE)
@Needs(Right.CATALOG)
class RateAdminController {

    private final RateDesk desk;

    RateAdminController(RateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    SellingRate rate() {
        return desk.now();
    }

    @PutMapping
    SellingRate set(Version seen, @RequestBody @Valid SetRate wish, Principal who) {
        return desk.set(wish.rielPerUsd(), seen.number(), who.getName());
    }
}
