package shop.computer.server.inventory.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.ExpectArrival;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.ReorderLevel;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.WriteOff;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.desk.StockDesk;
import shop.computer.server.inventory.desk.StockRefusedException;

/** One SKU's stock, and what staff change of it by hand. */
@RestController
@RequestMapping(ApiPaths.STOCK + "/{sku}")
class StockAdminController {

    private final StockDesk desk;
    private final StockWords words;

    StockAdminController(StockDesk desk, StockWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    @Needs(Right.STOCK_VIEW)
    StockDetail detail(@PathVariable Sku sku, Authentication caller) {
        return words.detail(sku, caller);
    }

    /** Every change there ever was, the newest first. */
    @GetMapping("/movements")
    @Needs(Right.STOCK_VIEW)
    CursorPage<MovementRow> movements(@PathVariable Sku sku, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return words.movements(sku, StockRefusedException.cursor(cursor), limit);
    }

    @PostMapping("/adjustments")
    @Needs(Right.STOCK_CHANGE)
    StockDetail adjust(@PathVariable Sku sku, Version seen, @RequestBody @Valid AdjustStock adjustment,
            Authentication caller) {
        desk.adjust(sku, adjustment, seen.number(), caller.getName());
        return words.detail(sku, caller);
    }

    @PostMapping("/write-offs")
    @Needs(Right.STOCK_CHANGE)
    StockDetail writeOff(@PathVariable Sku sku, Version seen, @RequestBody @Valid WriteOff wish,
            Authentication caller) {
        desk.writeOff(sku, wish, seen.number(), caller.getName());
        return words.detail(sku, caller);
    }

    @PutMapping("/reorder-level")
    @Needs(Right.STOCK_CHANGE)
    StockDetail reorderAt(@PathVariable Sku sku, Version seen, @RequestBody @Valid ReorderLevel level,
            Authentication caller) {
        desk.reorderAt(sku, level.reorderAt(), seen.number());
        return words.detail(sku, caller);
    }

    @PutMapping("/arrival")
    @Needs(Right.STOCK_CHANGE)
    StockDetail expectArrival(@PathVariable Sku sku, Version seen, @RequestBody ExpectArrival wish,
            Authentication caller) {
        desk.expectArrival(sku, wish.on(), seen.number());
        return words.detail(sku, caller);
    }

    @PutMapping("/serial-kind")
    @Needs(Right.STOCK_CHANGE)
    StockDetail keepBySerial(@PathVariable Sku sku, Version seen, @RequestBody @Valid KeepBySerial wish,
            Authentication caller) {
        desk.keepBySerial(sku, wish, seen.number(), caller.getName());
        return words.detail(sku, caller);
    }
}
