package shop.computer.api.payment.review;

/** Which queue money in doubt waits in. */
public enum ReviewKind {

    /** Paid after the time was up. */
    LATE,
    /** Other than asked for: amount, currency, account, or paid before. */
    MISMATCH,
    /** In the shop's account, but for no request. */
    UNMATCHED,
    /** A customer says that it is paid and shows a picture. That is no proof: the bank decides. */
    SCREENSHOT
}
