package shop.computer.server.customer.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.computer.server.customer.NotAPhoneNumberException;
import shop.computer.server.customer.Phone;

/** Checks a form field by field, in the order they stand on the page. Of several faults of a field the first is said. */
public final class FormCheck {

    private static final int PLACE = 100;
    private static final int LINE = 200;

    /** Control characters, and marks that turn the direction of what follows; Khmer needs the zero-width ones. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\p{Cc}&&[^\\r\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");
    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t]");

    private final Map<String, Fault> faults = new LinkedHashMap<>();

    /** What is wrong, by field; empty if nothing is. */
    public Map<String, Fault> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /** @param key of one clear sentence, which names the facts */
    public void refuse(String field, String key, Object... facts) {
        faults.putIfAbsent(field, Fault.of(key, facts));
    }

    /** One line, which may be empty. @param most characters */
    public void line(String field, String text, int most) {
        text(field, text, most);
        if (BREAK.matcher(text).find()) {
            refuse(field, "customer.form.unprintable");
        }
    }

    /** One line that is not empty. @param most characters */
    public void required(String field, String text, int most) {
        if (text.isEmpty()) {
            refuse(field, "customer.form." + field + ".missing");
        }
        line(field, text, most);
    }

    /** Several lines, which may be empty. @param most characters */
    public void text(String field, String text, int most) {
        if (text.length() > most) {
            refuse(field, "customer.form.too-long", most, text.length());
        } else if (INVISIBLE.matcher(text).find()) {
            refuse(field, "customer.form.unprintable");
        }
    }

    public void phone(String text) {
        try {
            Phone.parse(text);
        } catch (NotAPhoneNumberException e) {
            faults.putIfAbsent("phone", Fault.of(e));
        }
    }

    /** The part of an address below its province. */
    public void address(String district, String commune, String street, String landmark) {
        required("district", district, PLACE);
        required("commune", commune, PLACE);
        if (street.isEmpty() && landmark.isEmpty()) {
            refuse("street", "customer.form.street.missing");
        }
        line("street", street, LINE);
        line("landmark", landmark, LINE);
    }
}
