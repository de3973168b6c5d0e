package shop.computer.server.inventory.admin;

import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.GoodsNames;
import shop.computer.server.inventory.GoodsNames.Goods;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockLevel;

/** One SKU's stock. The price only for those who sell, the cost only with {@link Right#COST}. */
@RestController
@RequestMapping(ApiPaths.STOCK + "/{sku}")
class StockAdminController {

    private static final int MOVEMENTS = 50;

    private final Inventory inventory;
    private final GoodsNames names;

    StockAdminController(Inventory inventory, GoodsNames names) {
        this.inventory = inventory;
        this.names = names;
    }

    @GetMapping
    @Needs(Right.STOCK_VIEW)
    StockDetail detail(@PathVariable Sku sku, Authentication caller) {
        return detail(inventory.level(sku), caller);
    }

    @PostMapping("/adjustments")
    @Needs(Right.STOCK_CHANGE)
    StockDetail adjust(@PathVariable Sku sku, Version seen, @RequestBody @Valid AdjustStock adjustment,
            Authentication caller) {
        return detail(inventory.adjust(sku, adjustment, seen.number(), caller.getName()), caller);
    }

    private StockDetail detail(StockLevel level, Authentication caller) {
        var sku = level.sku();
        var goods = names.of(sku).orElseGet(() -> new Goods(sku.value(), "", "", null));
        var price = may(caller, Right.ORDERS) ? goods.price() : null;
        var cost = may(caller, Right.COST) ? level.cost() : null;
        var row = new StockRow(sku, goods.name(), goods.brand(), goods.category(), level.onHand(), level.reserved(),
                level.available(),
                level.reorderAt(), price, cost, level.version());
        return new StockDetail(row, inventory.movements(sku, MOVEMENTS));
    }

    private static boolean may(Authentication caller, Right right) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(right.name()::equals);
    }
}
