package shop.computer.server.inventory.serial;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shop.computer.api.inventory.SerialKind;

/**
 * The number of one piece, as it is compared: without spaces at its ends, in upper case.
 *
 * @param value 1 to 40 characters, no spaces inside
 */
public record SerialNumber(String value) implements Comparable<SerialNumber> {

    private static final Pattern FORM = Pattern.compile("[\\p{Graph}&&\\p{ASCII}]{1,40}");
    private static final Pattern IMEI = Pattern.compile("\\d{15}");

    /**
     * @throws SerialException if it is no number of this kind; an IMEI has 15 digits of which the last checks the others (3GPP TS 23.003)
     */
    public static SerialNumber of(String text, SerialKind kind) {
        var value = normal(text, kind);
        if (!FORM.matcher(value).matches()) {
            throw SerialException.unreadable(text);
        }
        if (kind == SerialKind.IMEI && !(IMEI.matcher(value).matches() && passesLuhn(value))) {
            throw SerialException.noImei(text);
        }
        return new SerialNumber(value);
    }

    /** Only to look for it: as it was typed, and without the dashes people write into an IMEI. */
    public static List<SerialNumber> spellings(String text) {
        return Stream.of(normal(text, SerialKind.SERIAL), normal(text, SerialKind.IMEI)).distinct()
                .map(SerialNumber::new).toList();
    }

    private static String normal(String text, SerialKind kind) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        // people write an IMEI as 35-209900-176148-1
        return kind == SerialKind.IMEI ? value.replaceAll("[ -]", "") : value;
    }

    private static boolean passesLuhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    @Override
    public int compareTo(SerialNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
