package shop.computer.server.reporting.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.reporting.StockFilter;
import shop.computer.server.reporting.StockList;
import shop.computer.server.reporting.StockQuery;
import shop.computer.server.reporting.StockSort;

/** {@code GET /api/admin/v1/inventory/stock}. The price only for those who sell, the cost only with {@link Right#COST}. */
@RestController
@Needs(Right.STOCK_VIEW)
class StockListController {

    private final StockList stock;

    StockListController(StockList stock) {
        this.stock = stock;
    }

    @GetMapping(ApiPaths.STOCK)
    CursorPage<StockRow> list(@RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam(defaultValue = "all") String level,
            @RequestParam(defaultValue = "name") String sort, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "false") boolean total,
            @RequestParam(name = "short", defaultValue = "false") boolean onlyShort,
            Authentication caller) {
        var filter = onlyShort ? StockFilter.SHORT : StockFilter.of(level);
        var page = stock.find(new StockQuery(text, filter, StockSort.of(sort), cursor, limit, total));
        return new CursorPage<>(page.items().stream().map(row -> seenBy(caller, row)).toList(), page.next(),
                page.total());
    }

    private static StockRow seenBy(Authentication caller, StockRow row) {
        return new StockRow(row.sku(), row.name(), row.brand(), row.category(), row.onHand(), row.reserved(),
                row.available(), row.reorderAt(),
                Fields.mayBeSeenBy(caller, Right.ORDERS) ? row.price() : null,
                Fields.mayBeSeenBy(caller, Right.COST) ? row.cost() : null,
                row.version());
    }
}
