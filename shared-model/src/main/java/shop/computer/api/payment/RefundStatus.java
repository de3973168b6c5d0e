package shop.computer.api.payment;

/** How far a refund is. Both {@link #DONE} and {@link #CANCELLED} are an end. */
public enum RefundStatus {

    /** The shop still has the money. */
    OPEN,
    /** The customer has it back. */
    DONE,
    /** It was not owed after all; somebody said why. */
    CANCELLED
}
