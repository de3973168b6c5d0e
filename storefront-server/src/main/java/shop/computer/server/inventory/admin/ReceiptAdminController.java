package shop.computer.server.inventory.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.inventory.receiving.ReceiptDetail;
import shop.computer.api.inventory.receiving.ReceiptRow;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.receiving.Receipts;

/** Goods from suppliers. Who receives types the costs of the invoice; who may see them afterwards needs {@link Right#COST}. */
@RestController
@RequestMapping(ApiPaths.RECEIPTS)
@Needs(Right.STOCK_CHANGE)
class ReceiptAdminController {

    private final Receipts receipts;

    ReceiptAdminController(Receipts receipts) {
        this.receipts = receipts;
    }

    @PostMapping
    ReceiptDetail receive(@RequestBody @Valid ReceiveGoods wish, Authentication caller) {
        return seenBy(caller, receipts.receive(wish, caller.getName()));
    }

    @GetMapping
    CursorPage<ReceiptRow> list(@RequestParam(defaultValue = "") @Size(max = 120) String supplier,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, Authentication caller) {
        var page = receipts.list(supplier, cursor, limit);
        return new CursorPage<>(page.items().stream().map(row -> seenBy(caller, row)).toList(), page.next(), null);
    }

    @GetMapping("/{number}")
    ReceiptDetail detail(@PathVariable long number, Authentication caller) {
        return seenBy(caller, receipts.detail(number));
    }

    private static ReceiptDetail seenBy(Authentication caller, ReceiptDetail all) {
        if (StockWords.may(caller, Right.COST)) {
            return all;
        }
        var lines = all.lines().stream()
                .map(line -> new ReceiptDetail.Line(line.sku(), line.quantity(), null, null, line.serials())).toList();
        return new ReceiptDetail(seenBy(caller, all.receipt()), null, all.note(), lines);
    }

    private static ReceiptRow seenBy(Authentication caller, ReceiptRow row) {
        return StockWords.may(caller, Right.COST)
                ? row
                : new ReceiptRow(row.number(), row.at(), row.supplier(), row.invoice(), row.pieces(), null, row.who());
    }
}
