package shop.computer.api.payment.review;

/** What became of money in doubt. Whatever is not {@link #OPEN} is an end. */
public enum ReviewStatus {

    OPEN,
    /** It pays the order. */
    ACCEPTED,
    /** It goes back: there is a refund for it. */
    REFUNDED,
    /** No money of ours is there. */
    DISMISSED
}
