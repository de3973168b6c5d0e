package shop.computer.server.payment.khqr;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;

/**
 * What both kinds of KHQR say besides the account. Lengths are checked when it is written.
 *
 * @param name at most 25 characters
 * @param city at most 15
 * @param categoryCode four digits: what the merchant deals in
 * @param amount absent or 0: the payer types it (a static code)
 * @param expiresAt needed with an amount
 * @param unionPay the account for payers abroad, riel only
 */
public record KhqrDetails(String name, String city, String categoryCode, Currency currency, @Nullable BigDecimal amount,
        @Nullable Instant expiresAt, @Nullable String unionPay, Notes notes, OtherLanguage otherLanguage) {

    public static final String DEFAULT_CITY = "Phnom Penh";
    public static final String DEFAULT_CATEGORY = "5999";

    /** The payer types the amount. */
    public static KhqrDetails open(String name, String city, Currency currency) {
        return new KhqrDetails(name, city, DEFAULT_CATEGORY, currency, null, null, null, Notes.NONE,
                OtherLanguage.NONE);
    }

    public KhqrDetails asking(BigDecimal amount, Instant until) {
        return new KhqrDetails(name, city, categoryCode, currency, amount, until, unionPay, notes, otherLanguage);
    }

    public KhqrDetails category(String code) {
        return new KhqrDetails(name, city, code, currency, amount, expiresAt, unionPay, notes, otherLanguage);
    }

    public KhqrDetails with(Notes notes) {
        return new KhqrDetails(name, city, categoryCode, currency, amount, expiresAt, unionPay, notes, otherLanguage);
    }

    boolean isDynamic() {
        return amount != null && amount.signum() != 0;
    }

    /** Tag 62, each at most 25 characters, together at most 99 with their tags. */
    public record Notes(@Nullable String billNumber, @Nullable String mobileNumber, @Nullable String storeLabel,
            @Nullable String terminalLabel, @Nullable String purpose) {

        public static final Notes NONE = new Notes(null, null, null, null, null);

        public static Notes bill(String number) {
            return new Notes(number, null, null, null, null);
        }
    }

    /** Tag 64: name and city once more in another language, whose code has two letters. */
    public record OtherLanguage(@Nullable String code, @Nullable String name, @Nullable String city) {

        public static final OtherLanguage NONE = new OtherLanguage(null, null, null);
    }
}
