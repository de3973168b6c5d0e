package shop.computer.server.payment.review;

import shop.computer.api.Money;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.PaymentReview;

/** What a review tells of the money it is about. */
public final class Evidence {

    private Evidence() {}

    /** More than nothing came, in a currency of the shop, into its account. */
    public static boolean isMoney(PaymentReview review) {
        var received = review.received();
        return received != null && !received.isZero() && !received.isNegative() && !isNotOurs(review);
    }

    /** It went into another account, or paid something else already. */
    public static boolean isNotOurs(PaymentReview review) {
        return review.reason() == ReviewReason.ACCOUNT_DIFFERS || review.reason() == ReviewReason.ALREADY_USED;
    }

    /** Why it is owed back. @param received what came */
    public static RefundReason whyOwed(PaymentReview review, Money received) {
        return switch (review.reason()) {
            case LATE -> RefundReason.PAID_LATE;
            case PAID_TWICE -> RefundReason.PAID_TWICE;
            case AMOUNT_DIFFERS -> review.asked() != null && received.compareTo(review.asked()) > 0
                    ? RefundReason.OVERPAID
                    : RefundReason.OTHER;
            case null, default -> RefundReason.OTHER;
        };
    }
}
