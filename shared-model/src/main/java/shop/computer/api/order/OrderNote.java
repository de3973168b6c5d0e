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
    /** The shop has the customer's money and keeps the goods: it has to be given back. */
    REFUND_DUE
}
