package shop.computer.server.payment.khqr.element;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a tag (2 digits), a length (2 digits) and a value. The length counts UTF-16 units, as the bank's own library
 * does, not bytes. Stricter than that library: it loses data without a word where this refuses.
 */
public final class Tlv {

    public static final int LONGEST = 99;
    private static final int HEAD = 4;

    private Tlv() {}

    /**
     * @return values by tag, in the order written
     * @throws KhqrException if a tag or length is not of digits, a value ends too early, or a tag comes twice
     */
    public static Map<String, String> read(String text) {
        var elements = new LinkedHashMap<String, String>();
        int at = 0;
        while (at < text.length()) {
            var tag = digits(text, at);
            int start = at + HEAD;
            int end = start + Integer.parseInt(digits(text, at + 2));
            if (end > text.length()) {
                throw new KhqrException(KhqrFault.CUT_OFF);
            }
            if (elements.put(tag, text.substring(start, end)) != null) {
                throw new KhqrException(KhqrFault.TAG_REPEATED);
            }
            at = end;
        }
        return elements;
    }

    /**
     * Adds one element; an absent or empty value adds nothing.
     *
     * @throws KhqrException if the value is longer than two digits can say
     */
    public static void write(StringBuilder to, String tag, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (value.length() > LONGEST) {
            throw new KhqrException(KhqrFault.TEMPLATE_TOO_LONG);
        }
        to.append(tag).append("%02d".formatted(value.length())).append(value);
    }

    private static String digits(String text, int at) {
        if (at + 2 > text.length()) {
            throw new KhqrException(KhqrFault.CUT_OFF);
        }
        var pair = text.substring(at, at + 2);
        if (!pair.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new KhqrException(KhqrFault.NOT_DIGITS);
        }
        return pair;
    }
}
