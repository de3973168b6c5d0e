package shop.computer.server.order.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.order.book.OrderQuery;
import shop.computer.server.order.returns.CreditNotes;

/** Credit notes, for who prints one or looks for it. */
@RestController
@RequestMapping(ApiPaths.CREDIT_NOTES)
@Needs(Right.ORDERS)
class ReturnAdminController {

    private final CreditNotes notes;

    ReturnAdminController(CreditNotes notes) {
        this.notes = notes;
    }

    /** Newest first. */
    @GetMapping
    CursorPage<CreditNote> list(@RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(OrderQuery.MAX_LIMIT) int limit) {
        return notes.page(cursor, limit);
    }

    @GetMapping("/{number}")
    CreditNote detail(@PathVariable String number) {
        return notes.detail(number);
    }
}
