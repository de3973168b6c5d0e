package shop.computer.server.payment.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.Set;
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
import shop.computer.api.Version;
import shop.computer.api.payment.Because;
import shop.computer.api.payment.RefundStatus;
import shop.computer.api.payment.RefundTask;
import shop.computer.api.payment.SettleRefund;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.payment.Refunds;
import shop.computer.server.payment.refund.RefundBook;

/** What the shop owes its customers. Whoever gives it back says how and names the reference. */
@RestController
@RequestMapping(ApiPaths.REFUNDS)
@Needs(Right.MONEY)
class RefundAdminController {

    private final Refunds refunds;
    private final RefundBook book;

    RefundAdminController(Refunds refunds, RefundBook book) {
        this.refunds = refunds;
        this.book = book;
    }

    /** What is owed for longest comes first; {@code status} may stand several times. */
    @GetMapping
    CursorPage<RefundTask> list(@RequestParam(defaultValue = "OPEN") Set<RefundStatus> status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @RequestParam(defaultValue = "false") boolean total) {
        var statuses = status.isEmpty() ? EnumSet.allOf(RefundStatus.class) : status;
        return Cursors.page(book.list(statuses, Cursors.after(cursor), limit + 1), limit, RefundBook.Row::id,
                RefundBook.Row::task, total ? (Long) book.count(statuses) : null);
    }

    @GetMapping("/{number}")
    RefundTask detail(@PathVariable String number) {
        return refunds.detail(number);
    }

    @PostMapping("/{number}/settlement")
    RefundTask settle(@PathVariable String number, Version seen, @RequestBody @Valid SettleRefund how,
            Authentication caller) {
        return refunds.settle(number, how, seen.number(), caller.getName());
    }

    @PostMapping("/{number}/cancellation")
    RefundTask cancel(@PathVariable String number, Version seen, @RequestBody @Valid Because because,
            Authentication caller) {
        return refunds.cancel(number, because.why(), seen.number(), caller.getName());
    }
}
