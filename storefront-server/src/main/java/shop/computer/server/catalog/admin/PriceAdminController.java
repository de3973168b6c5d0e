package shop.computer.server.catalog.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.catalog.ProductPrices;
import shop.computer.api.catalog.SetListPrice;
import shop.computer.api.catalog.SetPrices;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.catalog.price.PriceDesk;

/** List prices, sales and prices by quantity. */
@RestController
@Needs(Right.CATALOG)
class PriceAdminController {

    private static final int MOST = 200;

    private final PriceDesk desk;

    PriceAdminController(PriceDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ApiPaths.PRICES)
    CursorPage<ProductPrices> list(@RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return desk.page(cursor, limit);
    }

    @GetMapping(ApiPaths.PRODUCTS + "/{sku}/prices")
    ProductPrices prices(@PathVariable Sku sku) {
        return desk.prices(sku).orElseThrow(() -> new NoSuchProductException(sku.value()));
    }

    @PutMapping(ApiPaths.PRODUCTS + "/{sku}/prices")
    ProductPrices set(@PathVariable Sku sku, Version seen, @RequestBody @Valid SetPrices wish, Principal who) {
        return desk.set(sku, wish, seen.number(), who.getName())
                .orElseThrow(() -> new NoSuchProductException(sku.value()));
    }

    @PutMapping(ApiPaths.PRODUCTS + "/{sku}/list-price")
    ProductPrices setList(@PathVariable Sku sku, Version seen, @RequestBody @Valid SetListPrice wish) {
        return desk.setList(sku, wish.price(), seen.number())
                .orElseThrow(() -> new NoSuchProductException(sku.value()));
    }
}
