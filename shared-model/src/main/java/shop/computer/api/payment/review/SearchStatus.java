package shop.computer.api.payment.review;

/** How far a search for money at the bank is. */
public enum SearchStatus {

    /** The bank is asked within seconds, or after midnight if it answers no more today. */
    ASKED,
    /** There is such money in the shop's account, and it belonged to no request: it waits in the queue now. */
    UNMATCHED,
    /** It belongs to a request of the shop already. */
    KNOWN,
    /** It went into another account. */
    OTHER_ACCOUNT,
    /** The bank knows no such transaction. */
    NOT_FOUND,
    /** The bank gave no answer that can be believed; search again. */
    UNKNOWN
}
