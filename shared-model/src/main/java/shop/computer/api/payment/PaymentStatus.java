package shop.computer.api.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment request stands. Any doubt is {@link #REVIEW}: never paid, never invisible. */
public enum PaymentStatus {

    WAITING, PAID, EXPIRED, FAILED, REVIEW;

    /** What may follow: money can still come late, so only {@link #PAID} is an end. */
    public Set<PaymentStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(PAID, EXPIRED, FAILED, REVIEW);
            case EXPIRED, FAILED -> EnumSet.of(REVIEW);
            case REVIEW -> EnumSet.of(PAID);
            case PAID -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    public boolean canBecome(PaymentStatus other) {
        return next().contains(other);
    }
}
