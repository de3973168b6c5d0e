package shop.computer.server.fault.bank;

/** How one call to the bank goes wrong. What is wrong with a payment itself stands in the {@link BankBook}. */
public enum BankFault {

    /** No answer until the caller gives up. */
    NO_ANSWER,
    /** The right answer, after three seconds. */
    SLOW,
    /** The connection ends in the middle of the answer. */
    CUT,
    /** HTTP 401, and every token given so far has ended. */
    TOKEN_ENDED,
    /** HTTP 403 with a page for people, as for callers abroad. */
    FORBIDDEN_PAGE,
    /** HTTP 429. */
    TOO_MANY,
    /** Error 17: no more answers today. */
    DAY_IS_OVER,
    /** The same without the code, as some report. */
    DAY_IS_OVER_IN_WORDS,
    /** HTTP 500 with JSON. */
    SERVER_ERROR,
    /** HTTP 504 with a page. */
    GATEWAY_PAGE,
    /** HTTP 200, and the JSON ends too early. */
    BROKEN_JSON,
    /** HTTP 200 with ten megabytes. */
    HUGE,
    /** HTTP 200 with the answer twice. */
    TWICE,
    /** HTTP 200 "Success", and nothing about what. */
    SUCCESS_WITHOUT_DATA,
    /** "Not found" of what is there, as just after the payment. */
    NOT_FOUND_YET
}
