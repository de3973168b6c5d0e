package shop.computer.api.order;

/** What the system itself has to say about a step in an order's story; each program words it in its reader's language. */
public enum OrderNote {

    /** The money came in time. */
    PAID,
    /** The money came after the order had ended; its goods were still there and are set aside again. */
    PAID_LATE,
    /** Nobody paid in time; the goods went back. */
    TIME_UP,
    /** Money came and was not yet accepted: wrong amount, wrong account or too late. Somebody has to look at it. */
    MONEY_IN_REVIEW,
    /** The shop has money of the customer that it has to give back: all of an order that ended, or what is too much. */
    REFUND_DUE,
    /** Lines, address or the way of handing over were changed; the edit stands among the order's papers. */
    EDITED,
    /** A difference after an edit is still to be paid; until then the goods stay. */
    MORE_TO_PAY,
    /** The difference was paid, or the shop takes it when it hands the goods over. */
    DIFFERENCE_SETTLED,
    /** How it will be paid was changed. */
    PAYMENT_SWITCHED,
    /** Goods came back; the credit note stands among the order's papers. */
    RETURNED,
    /** The time to pay was up; the customer asked for another code, and the goods are set aside again. */
    RENEWED
}
