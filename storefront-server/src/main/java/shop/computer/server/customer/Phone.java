package shop.computer.server.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.server.customer.NotAPhoneNumberException.Reason;

/**
 * A telephone number that can exist, Cambodian unless it begins with a plus.
 *
 * @param e164 for instance {@code +85512345678}
 */
public record Phone(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "KH";
    private static final Pattern TYPED = Pattern.compile("[+\\uFF0B]?[\\p{Nd}\\s\\u200B()./-]+");
    /** Abroad 00 stands for the plus; here it does not (001, 007 and 008 do), but people type it. */
    private static final Pattern EUROPEAN_WAY = Pattern.compile("^00\\s*855");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    /** @throws IllegalArgumentException if the text is not in E.164 form; use {@link #parse} for what people type */
    public Phone {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not an E.164 number");
        }
    }

    /**
     * Reads what people type: {@code 012 345 678}, {@code +855 12 345 678}, {@code 00855 12…}, Khmer digits too.
     *
     * @throws NotAPhoneNumberException if it cannot be dialled; says what is wrong
     */
    public static Phone parse(@Nullable String text) {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            throw new NotAPhoneNumberException(Reason.MISSING, 0);
        }
        if (!TYPED.matcher(typed).matches()) {
            throw new NotAPhoneNumberException(Reason.NOT_DIGITS, 0);
        }
        var number = read(EUROPEAN_WAY.matcher(typed).replaceFirst("+855"));
        if (!NUMBERS.isValidNumber(number)) {
            throw PhoneFault.of(number);
        }
        return new Phone(NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** As people here write it: {@code 012 345 678}, with the country in front if it is another. */
    public String shown() {
        var number = read(e164);
        var cambodian = HOME.equals(NUMBERS.getRegionCodeForNumber(number));
        return NUMBERS.format(number, cambodian ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private static PhoneNumber read(String typed) {
        try {
            return NUMBERS.parse(typed, HOME);
        } catch (NumberParseException e) {
            throw new NotAPhoneNumberException(switch (e.getErrorType()) {
                case TOO_LONG -> Reason.TOO_LONG;
                case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD, NOT_A_NUMBER -> Reason.TOO_SHORT;
                case INVALID_COUNTRY_CODE -> Reason.UNKNOWN;
            }, 0);
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
