package shop.computer.desktop.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.ShopTime;

/** Money, counts, days and times as staff read them: Latin digits in both languages, times of Phnom Penh. */
public final class Figures {

    /** Where the shop's days begin and end. */

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    private final Language language;

    public Figures(Language language) {
        this.language = language;
    }

    /** {@code $1,272.48} or {@code 5,153,600 ៛}; below zero with a true minus. */
    public static String money(@Nullable Money money) {
        if (money == null) {
            return "–";
        }
        var sign = money.isNegative() ? "−" : "";
        var amount = money.amount().abs();
        return money.currency() == Currency.USD
                ? sign + "$" + format("#,##0.00", amount)
                : sign + format("#,##0", amount) + " ៛";
    }

    /** The figures of an amount without its sign: {@code 5,153,600}. */
    public static String amount(Money money) {
        return format(money.currency() == Currency.USD ? "#,##0.00" : "#,##0", money.amount());
    }

    public static String count(long count) {
        return format("#,##0", BigDecimal.valueOf(count));
    }

    /** {@code +3}, {@code −2} or {@code 0}. */
    public static String change(int pieces) {
        return pieces > 0 ? "+" + pieces : pieces < 0 ? "−" + -(long) pieces : "0";
    }

    /** A phone number as Cambodians write it: {@code 012 345 678}. */
    public static String phone(String international) {
        var local = international.startsWith("+855") ? "0" + international.substring(4) : international;
        return local.matches("0\\d{8,9}") ? local.replaceFirst("(\\d{3})(\\d{3})(\\d+)", "$1 $2 $3") : local;
    }

    /** {@code 14:32}. */
    public static String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ShopTime.ZONE));
    }

    /** {@code 23 Nov}, with the year if it is another one. */
    public String day(LocalDate day) {
        var pattern = day.getYear() == LocalDate.now(ShopTime.ZONE).getYear()
                ? "d " + month()
                : "d " + month() + " yyyy";
        return write(pattern, day.atStartOfDay(ShopTime.ZONE).toInstant());
    }

    /** {@code 14:32} for today, else {@code 23 Nov 14:32}. */
    public String moment(Instant instant) {
        var today = instant.atZone(ShopTime.ZONE).toLocalDate().equals(LocalDate.now(ShopTime.ZONE));
        return today ? clock(instant) : day(instant.atZone(ShopTime.ZONE).toLocalDate()) + "  " + clock(instant);
    }

    /** {@code Mon 23 Nov  14:32}. */
    public String now(Clock time) {
        return write((language == Language.KHMER ? "EEEE d " : "EEE d ") + month() + "  HH:mm", time.instant());
    }

    private String month() {
        return language == Language.KHMER ? "MMMM" : "MMM";
    }

    private String write(String pattern, Instant instant) {
        return Texts
                .shown(DateTimeFormatter.ofPattern(pattern, language.locale()).format(instant.atZone(ShopTime.ZONE)));
    }

    private static String format(String pattern, BigDecimal amount) {
        return new DecimalFormat(pattern, SYMBOLS).format(amount);
    }
}
