package shop.computer.api.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment request stands. Any doubt is {@link #REVIEW}: never paid, never invisible. */
public enum PaymentStatus {

    /** The customer may pay, or the bank has not said yet whether they did. */
    WAITING,
    /** The money is there and accepted. */
    PAID,
    /** The time is over, or another attempt took its place, and the bank had nothing. */
    EXPIRED,
    /** Nothing is kept: the bank refused the payment, or staff closed a review by giving the money back. */
    FAILED,
    /** Money is there that does not fit; a person decides. */
    REVIEW;

    /**
     * What may follow. Only {@link #PAID} is an end: money paid in time may be learned of after the request has expired, and money may come
     * late for whatever is not paid.
     */
    public Set<PaymentStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(PAID, EXPIRED, FAILED, REVIEW);
            case EXPIRED -> EnumSet.of(PAID, REVIEW);
            case FAILED -> EnumSet.of(REVIEW);
            case REVIEW -> EnumSet.of(PAID, FAILED);
            case PAID -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    public boolean canBecome(PaymentStatus other) {
        return next().contains(other);
    }
}
