package shop.computer.server.platform;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import shop.computer.api.Currency;
import shop.computer.api.Money;

/** Amounts as pages show them, with Western digits in both languages: {@code $1,272.48} and {@code 5,153,600 ៛}. In templates {@code #money}. */
public class MoneyWords {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** The sign stands before dollars and after riel. */
    public String show(Money money) {
        return money.currency() == Currency.USD
                ? sign(money) + "$" + digits(money)
                : sign(money) + digits(money) + NO_BREAK_SPACE + "៛";
    }

    /** Without any sign, as on the KHQR card: {@code 1,272.48}. */
    public String digits(Money money) {
        var pattern = money.currency() == Currency.USD ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount().abs());
    }

    private static String sign(Money money) {
        return money.isNegative() ? "−" : "";
    }
}
