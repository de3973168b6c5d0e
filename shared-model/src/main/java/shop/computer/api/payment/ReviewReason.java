package shop.computer.api.payment;

/** Why a payment waits for a person. */
public enum ReviewReason {

    /** Another amount than asked. */
    AMOUNT_DIFFERS,
    /** Another currency than asked. */
    CURRENCY_DIFFERS,
    /** Paid into an account that is not the shop's. */
    ACCOUNT_DIFFERS,
    /** Paid after the time was up. */
    LATE,
    /** The bank's transaction already paid something else. */
    ALREADY_USED,
    /** The same debt was paid before by another code of the order. */
    PAID_TWICE
}
