package shop.computer.server.catalog.admin;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Sku;
import shop.computer.api.catalog.GradeOffer;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.catalog.Catalog;

/** Offers goods in another condition than new. */
@RestController
class GradeAdminController {

    private final Catalog catalog;

    GradeAdminController(Catalog catalog) {
        this.catalog = catalog;
    }

    @PostMapping(ApiPaths.PRODUCTS + "/{sku}/grades")
    @Needs(Right.CATALOG)
    GradeOffer offer(@PathVariable Sku sku, @RequestBody @Valid OfferGrade wish) {
        return catalog.offerGrade(sku, wish);
    }
}
