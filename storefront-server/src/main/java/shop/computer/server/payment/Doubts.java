package shop.computer.server.payment;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.server.payment.review.Doubt;
import shop.computer.server.payment.review.ReviewBook;

/** Puts things into the queues for staff, and says so. */
@Component
class Doubts {

    private final ReviewBook book;
    private final ApplicationEventPublisher events;

    Doubts(ReviewBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    /** Money came for a request, and does not fit. */
    void raise(PaymentRequest request, ReviewReason reason) {
        var now = request.toAttempt();
        var kind = reason == ReviewReason.LATE ? ReviewKind.LATE : ReviewKind.MISMATCH;
        raise(new Doubt(kind, request.order(), now.number(), reason, now.asked(), now.received(), now.bankHash(),
                now.payer(), now.paidAt(), null, false));
        events.publishEvent(new PaymentInReview(request.order()));
    }

    /** Does nothing if the same unmatched money waits already. */
    void raise(Doubt doubt) {
        if (book.open(doubt)) {
            newest(doubt).ifPresent(
                    review -> events.publishEvent(new MoneyInDoubt(review.id(), review.kind(), review.order())));
        }
    }

    private Optional<PaymentReview> newest(Doubt doubt) {
        var order = doubt.order();
        var hash = doubt.bankHash();
        if (order != null) {
            return book.of(order).reversed().stream().findFirst();
        }
        return hash == null ? Optional.empty() : book.unmatched(hash);
    }
}
