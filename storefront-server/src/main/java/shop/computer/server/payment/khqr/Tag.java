package shop.computer.server.payment.khqr;

/** Tags of the outer level, and the values that are always the same. */
final class Tag {

    static final String FORMAT = "00";
    static final String FORMAT_01 = "01";
    static final String INITIATION = "01";
    static final String STATIC = "11";
    static final String DYNAMIC = "12";
    static final String UNION_PAY = "15";
    static final String INDIVIDUAL = "29";
    static final String MERCHANT = "30";
    static final String CATEGORY = "52";
    static final String CURRENCY = "53";
    static final String AMOUNT = "54";
    static final String COUNTRY = "58";
    static final String CAMBODIA = "KH";
    static final String NAME = "59";
    static final String CITY = "60";
    static final String NOTES = "62";
    static final String CHECK_SUM = "63";
    static final String CHECK_SUM_HEAD = "6304";
    static final String OTHER_LANGUAGE = "64";
    static final String TIMES = "99";

    private Tag() {}
}
