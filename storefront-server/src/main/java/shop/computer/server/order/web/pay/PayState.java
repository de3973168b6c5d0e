package shop.computer.server.order.web.pay;

import java.time.Duration;
import java.time.Instant;
import shop.computer.api.payment.PaymentSummary;

/** What the pay page shows. */
enum PayState {

    WAITING,
    /** The time is up, but the bank has not said yet that nothing came. */
    CHECKING, PAID, EXPIRED, REVIEW;

    /** So long the bank is asked a last time before the page says so. */
    private static final Duration LAST_CHECK = Duration.ofSeconds(5);

    static PayState of(PaymentSummary payment, Instant now) {
        return switch (payment.status()) {
            case WAITING -> isOver(payment, now) ? CHECKING : WAITING;
            case PAID -> PAID;
            case EXPIRED, FAILED -> EXPIRED;
            case REVIEW -> REVIEW;
        };
    }

    private static boolean isOver(PaymentSummary payment, Instant now) {
        var end = payment.expiresAt();
        return end != null && now.isAfter(end.plus(LAST_CHECK));
    }
}
