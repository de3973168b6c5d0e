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
import shop.computer.api.payment.review.AcceptMoney;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.payment.Reviews;
import shop.computer.server.payment.review.ReviewBook;

/** The queues of money in doubt, and what staff decide about it. */
@RestController
@RequestMapping(ApiPaths.REVIEWS)
@Needs(Right.MONEY)
class ReviewAdminController {

    private final Reviews reviews;
    private final ReviewBook book;

    ReviewAdminController(Reviews reviews, ReviewBook book) {
        this.reviews = reviews;
        this.book = book;
    }

    /** Oldest first; {@code kind} and {@code status} may stand several times. */
    @GetMapping
    CursorPage<PaymentReview> list(@RequestParam(defaultValue = "") Set<ReviewKind> kind,
            @RequestParam(defaultValue = "OPEN") Set<ReviewStatus> status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @RequestParam(defaultValue = "false") boolean total) {
        var kinds = kind.isEmpty() ? EnumSet.allOf(ReviewKind.class) : kind;
        var statuses = status.isEmpty() ? EnumSet.allOf(ReviewStatus.class) : status;
        return Cursors.page(book.list(kinds, statuses, Cursors.after(cursor), limit + 1), limit, PaymentReview::id,
                review -> review, total ? (Long) book.count(kinds, statuses) : null);
    }

    @GetMapping("/{id}")
    PaymentReview detail(@PathVariable long id) {
        return reviews.detail(id);
    }

    @PostMapping("/{id}/acceptance")
    PaymentReview accept(@PathVariable long id, Version seen, @RequestBody @Valid AcceptMoney wish,
            Authentication caller) {
        return reviews.accept(id, wish, seen.number(), caller.getName());
    }

    @PostMapping("/{id}/refund")
    PaymentReview refund(@PathVariable long id, Version seen, @RequestBody @Valid Because because,
            Authentication caller) {
        return reviews.refund(id, because.why(), seen.number(), caller.getName());
    }

    @PostMapping("/{id}/dismissal")
    PaymentReview dismiss(@PathVariable long id, Version seen, @RequestBody @Valid Because because,
            Authentication caller) {
        return reviews.dismiss(id, because.why(), seen.number(), caller.getName());
    }
}
