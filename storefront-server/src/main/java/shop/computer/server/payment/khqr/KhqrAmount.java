package shop.computer.server.payment.khqr;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;

/** Amounts as KHQR writes them: whole ones without a point, dollars with cents always with two digits. */
public final class KhqrAmount {

    private static final int LONGEST = 13;
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

    private KhqrAmount() {}

    /** @throws KhqrException if the amount is negative, too long, or finer than the currency allows */
    static String write(BigDecimal amount, Currency currency) {
        var plain = checked(amount, currency);
        var text = (plain.scale() > 0 ? plain.setScale(currency.decimals()) : plain).toPlainString();
        if (text.length() > LONGEST) {
            throw new KhqrException(KhqrFault.AMOUNT_NOT_ACCEPTABLE);
        }
        return text;
    }

    /**
     * Every spelling in use ({@code 10}, {@code 10.5}, {@code 10.50}, {@code 100.00} riel) is read; letters, signs and
     * separators are not.
     *
     * @throws KhqrException if the text is no amount of this currency
     */
    public static BigDecimal read(String text, Currency currency) {
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            throw new KhqrException(KhqrFault.AMOUNT_NOT_ACCEPTABLE);
        }
        return checked(new BigDecimal(text), currency);
    }

    private static BigDecimal checked(BigDecimal amount, Currency currency) {
        var plain = amount.stripTrailingZeros();
        if (plain.signum() < 0 || plain.scale() > currency.decimals()) {
            throw new KhqrException(KhqrFault.AMOUNT_NOT_ACCEPTABLE);
        }
        return plain;
    }
}
