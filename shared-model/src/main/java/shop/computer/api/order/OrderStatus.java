package shop.computer.api.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands; knows what may follow. Only the order room changes it. */
public enum OrderStatus {

    /** Holds stock, waits for money. */
    PLACED,
    /** Paid, or cash accepted. */
    CONFIRMED,
    PREPARING,
    /** Waits at the counter to be picked up. */
    READY,
    SHIPPED,
    COMPLETED,
    /** Not paid in time; its stock went back. */
    EXPIRED,
    CANCELLED;

    /** What may follow for an order that is handed over in this way. */
    public Set<OrderStatus> next(Handover handover) {
        return switch (this) {
            case PLACED -> EnumSet.of(CONFIRMED, EXPIRED, CANCELLED);
            case CONFIRMED -> EnumSet.of(PREPARING, CANCELLED);
            case PREPARING -> EnumSet.of(handover == Handover.PICK_UP ? READY : SHIPPED, CANCELLED);
            case READY, SHIPPED -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED, EXPIRED, CANCELLED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    public boolean canBecome(OrderStatus other, Handover handover) {
        return next(handover).contains(other);
    }

    /** Nothing follows any more. */
    public boolean isFinal() {
        return this == COMPLETED || this == EXPIRED || this == CANCELLED;
    }

    /** Goods are set aside for it and still in the house. */
    public boolean holdsStock() {
        return this == PLACED || this == CONFIRMED || this == PREPARING || this == READY;
    }
}
