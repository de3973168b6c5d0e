package shop.computer.server.payment.khqr.element;

/** What can be wrong with a KHQR, each with the nearest error code of the bank's library (0: it has none). */
public enum KhqrFault {

    ACCOUNT_MISSING(1), NAME_MISSING(2), ACCOUNT_MALFORMED(3), AMOUNT_NOT_ACCEPTABLE(4), NO_ACCOUNT_TAG(5),
    ACCOUNT_TOO_LONG(6),
    NAME_TOO_LONG(7), CHECK_SUM_ABSENT(8), CHECK_SUM_WRONG(8), CURRENCY_MISSING(9), BILL_NUMBER_TOO_LONG(10),
    STORE_LABEL_TOO_LONG(11), TERMINAL_LABEL_TOO_LONG(12), CATEGORY_TOO_LONG(18), CURRENCY_TOO_LONG(19),
    CITY_TOO_LONG(21),
    FORMAT_MISSING(23), CATEGORY_MISSING(25), COUNTRY_MISSING(26), CITY_MISSING(27), CURRENCY_NOT_SUPPORTED(28),
    MERCHANT_ID_MISSING(30), ACQUIRING_BANK_MISSING(31), MERCHANT_ID_TOO_LONG(32), ACQUIRING_BANK_TOO_LONG(33),
    MOBILE_TOO_LONG(34), ACCOUNT_INFORMATION_TOO_LONG(35), LANGUAGE_MISSING(37), LANGUAGE_TOO_LONG(38),
    OTHER_NAME_MISSING(39),
    OTHER_NAME_TOO_LONG(40), OTHER_CITY_TOO_LONG(41), PURPOSE_TOO_LONG(42), UNION_PAY_TOO_LONG(43),
    UNION_PAY_IN_DOLLARS(44),
    EXPIRY_MISSING(45), EXPIRED(46), DYNAMIC_WITHOUT_AMOUNT(47), INITIATION_UNKNOWN(48), EXPIRY_MALFORMED(49),
    EXPIRY_BEFORE_CREATION(50), CATEGORY_NOT_DIGITS(51),
    /** Another version of the format than 01. */
    FORMAT_UNKNOWN(23),
    /** Made for another country than Cambodia. */
    COUNTRY_FOREIGN(26),
    /** A value ends before its length says so; the check sum's tag is then swallowed or missing. */
    CUT_OFF(24),
    /** A tag or a length is not of digits. */
    NOT_DIGITS(8),
    /** A tag stands twice: which one counts would be a guess. */
    TAG_REPEATED(8),
    /** Something follows the check sum. */
    CHECK_SUM_NOT_LAST(8),
    /** Both a person's and a merchant's account: who is paid would be a guess. */
    TWO_ACCOUNTS(5),
    /** More than 99 characters in one group: two digits cannot say that length. */
    TEMPLATE_TOO_LONG(0);

    private final int code;

    KhqrFault(int code) {
        this.code = code;
    }

    /** The nearest error code of the bank's library, 0 if it has none. */
    public int code() {
        return code;
    }
}
