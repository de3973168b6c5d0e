package shop.computer.api.payment;

/** Why the shop owes a customer money. */
public enum RefundReason {

    /** The order was cancelled after it was paid. */
    CANCELLED,
    /** Goods came back. */
    RETURNED,
    /** The order became cheaper by an edit. */
    EDITED,
    /** Money came after the time was up, and the goods were gone. */
    PAID_LATE,
    /** Two codes of the same order were paid, or one of them twice. */
    PAID_TWICE,
    /** More came than was asked for. */
    OVERPAID,
    /** Anything else, for instance money that belongs to no order. */
    OTHER
}
