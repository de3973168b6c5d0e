package shop.computer.server.promotion;

import java.util.Locale;
import java.util.regex.Pattern;

/** A coupon's code as it is compared: capitals, without spaces. */
final class CouponCode {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{3,32}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u200B-\\u200D\\uFEFF]+");
    private static final int LONGEST = 100;

    private CouponCode() {}

    static String of(String typed) {
        var start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return SPACES.matcher(start).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static boolean isOne(String code) {
        return FORM.matcher(code).matches();
    }
}
