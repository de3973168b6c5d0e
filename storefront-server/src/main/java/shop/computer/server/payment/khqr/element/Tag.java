package shop.computer.server.payment.khqr.element;

/** Tags of the outer level, and the values that are always the same. */
public final class Tag {

    public static final String FORMAT = "00";
    public static final String FORMAT_01 = "01";
    public static final String INITIATION = "01";
    public static final String STATIC = "11";
    public static final String DYNAMIC = "12";
    public static final String UNION_PAY = "15";
    public static final String INDIVIDUAL = "29";
    public static final String MERCHANT = "30";
    public static final String CATEGORY = "52";
    public static final String CURRENCY = "53";
    public static final String AMOUNT = "54";
    public static final String COUNTRY = "58";
    public static final String CAMBODIA = "KH";
    public static final String NAME = "59";
    public static final String CITY = "60";
    public static final String NOTES = "62";
    public static final String CHECK_SUM = "63";
    public static final String CHECK_SUM_HEAD = "6304";
    public static final String OTHER_LANGUAGE = "64";
    public static final String TIMES = "99";

    private Tag() {}
}
