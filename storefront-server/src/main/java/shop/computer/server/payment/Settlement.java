package shop.computer.server.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.refund.Owed;
import shop.computer.server.payment.review.Doubt;
import shop.computer.server.payment.review.Outcome;
import shop.computer.server.payment.review.ReviewBook;

/** Lets money pay a request, or puts it into a queue. Whoever calls is in a transaction and holds all attempts of the order. */
@Component
class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final String SHOP = "system";

    private final PaymentDoubts weigher;
    private final Doubts doubts;
    private final Refunds refunds;
    private final ReviewBook reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlement(PaymentDoubts weigher, Doubts doubts, Refunds refunds, ReviewBook reviews,
            ApplicationEventPublisher events, Clock clock) {
        this.weigher = weigher;
        this.doubts = doubts;
        this.refunds = refunds;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The bank tells of a transaction. Nothing happens if it was seen before; the first that fits what staff confirmed without a hash is what
     * they saw in the bank's books.
     */
    void take(PaymentRequest request, List<PaymentRequest> all, BankTransaction found) {
        if (all.stream().anyMatch(one -> one.knows(found.hash()))) {
            return;
        }
        var confirmed = all.stream()
                .filter(one -> one.debt() == request.debt() && weigher.isWhatWasConfirmed(one, found)).findFirst();
        if (confirmed.isPresent()) {
            confirmed.get().adopt(found);
            resolve(found, ReviewStatus.ACCEPTED, "Confirmed by hand for attempt ", confirmed.get(), null);
        } else if (request.isOpen()) {
            believe(request, all, found);
        } else {
            seeAgain(request, found);
        }
    }

    private void believe(PaymentRequest request, List<PaymentRequest> all, BankTransaction found) {
        var doubt = weigher.about(request, all, found);
        var paidAt = weigher.paidAt(found);
        if (doubt.isPresent()) {
            LOG.warn("Payment for {} goes to review: {}", request.order(), doubt.get());
            request.review(found, doubt.get(), paidAt);
            doubts.raise(request, doubt.get());
            oweIfTwice(request, found, doubt.get());
        } else {
            request.settle(found, request.asked(), paidAt);
            resolve(found, ReviewStatus.ACCEPTED, "It belongs to attempt ", request, null);
            paid(request, all);
        }
    }

    /**
     * The bank tells of another transaction for a code whose money was seen before. What is paid once is owed back; next to money in doubt, or
     * given back, it is for a person to say.
     */
    private void seeAgain(PaymentRequest request, BankTransaction found) {
        var received = found.received().filter(money -> !money.isZero() && !money.isNegative());
        if (!weigher.isFreeAndOurs(found) || received.isEmpty()) {
            return;
        }
        LOG.warn("The code of {} was paid once more", request.order());
        doubts.raise(Doubt.unmatched(received.get(), found.hash(), found.from(), found.paidAt()));
        if (request.status() == PaymentStatus.PAID) {
            var task = refunds.owe(new Owed(request.order(), received.get(), RefundReason.PAID_TWICE,
                    Owed.document(found.hash()), SHOP));
            resolve(found, ReviewStatus.REFUNDED, "Paid on top of attempt ", request, task.number());
        }
    }

    /** A request has just become paid: its twins ask for nothing more, and the order hears of it. */
    void paid(PaymentRequest request, List<PaymentRequest> all) {
        Instant now = clock.instant();
        all.stream().filter(one -> one != request && one.debt() == request.debt()).forEach(one -> one.retire(now));
        events.publishEvent(new PaymentReceived(request.order()));
    }

    /** What came for a request is not kept, and the order hears of it. */
    void giveUp(PaymentRequest request) {
        request.closeReview();
        events.publishEvent(new PaymentExpired(request.order()));
    }

    private void resolve(BankTransaction found, ReviewStatus status, String why, PaymentRequest request,
            @Nullable String refund) {
        reviews.unmatched(found.hash()).ifPresent(review -> reviews.resolve(review,
                new Outcome(status, SHOP, why + request.billNumber(), request.order(), refund)));
    }

    private void oweIfTwice(PaymentRequest request, BankTransaction found, ReviewReason reason) {
        var received = request.toAttempt().received();
        if (reason == ReviewReason.PAID_TWICE && received != null && !received.isZero() && !received.isNegative()) {
            refunds.owe(new Owed(request.order(), received, RefundReason.PAID_TWICE, Owed.document(found.hash()),
                    SHOP));
        }
    }
}
