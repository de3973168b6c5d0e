package shop.computer.api.payment;

/** How money went back to a customer. */
public enum RefundWay {

    /** To the account it came from, by the shop's bank app: Bakong itself has no call for it. */
    BAKONG,
    /** By transfer to another account. */
    BANK,
    /** Over the counter. */
    CASH
}
