package shop.computer.api.promotion;

/** What a coupon takes off. */
public enum CouponKind {

    /** A share of the goods. */
    PERCENT,

    /** Dollars off the goods. */
    AMOUNT,

    /** The delivery fee. */
    FREE_DELIVERY
}
