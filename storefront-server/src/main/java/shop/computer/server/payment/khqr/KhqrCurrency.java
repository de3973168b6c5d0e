package shop.computer.server.payment.khqr;

import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;

/** Currencies by their ISO 4217 numbers, as tag 53 has them. */
public final class KhqrCurrency {

    private static final String USD = "840";
    private static final String KHR = "116";

    private KhqrCurrency() {}

    static String write(Currency currency) {
        return switch (currency) {
            case USD -> USD;
            case KHR -> KHR;
        };
    }

    /** @throws KhqrException if the number is too long or of a currency that KHQR does not know */
    public static Currency read(String number) {
        if (number.length() > USD.length()) {
            throw new KhqrException(KhqrFault.CURRENCY_TOO_LONG);
        }
        return switch (number) {
            case USD -> Currency.USD;
            case KHR -> Currency.KHR;
            default -> throw new KhqrException(KhqrFault.CURRENCY_NOT_SUPPORTED);
        };
    }
}
