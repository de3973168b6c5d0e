package shop.computer.server.payment.khqr;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.KhqrRequest.Individual;
import shop.computer.server.payment.khqr.KhqrRequest.Merchant;
import shop.computer.server.payment.khqr.element.Crc16;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;
import shop.computer.server.payment.khqr.element.Tag;
import shop.computer.server.payment.khqr.element.Tlv;

/** Writes the elements in the order of the bank's own library. */
final class KhqrWriter {

    private static final BigDecimal LEAST_RIEL = new BigDecimal(100);
    private static final int MILLIS_DIGITS = 13;

    private KhqrWriter() {}

    static String write(KhqrRequest request, Instant now) {
        KhqrRules.check(request);
        var details = request.details();
        var text = new StringBuilder();
        Tlv.write(text, Tag.FORMAT, Tag.FORMAT_01);
        Tlv.write(text, Tag.INITIATION, details.isDynamic() ? Tag.DYNAMIC : Tag.STATIC);
        Tlv.write(text, Tag.UNION_PAY, details.unionPay());
        account(text, request);
        Tlv.write(text, Tag.CATEGORY, details.categoryCode());
        Tlv.write(text, Tag.CURRENCY, KhqrCurrency.write(details.currency()));
        Tlv.write(text, Tag.AMOUNT, amount(details));
        Tlv.write(text, Tag.COUNTRY, Tag.CAMBODIA);
        Tlv.write(text, Tag.NAME, details.name());
        Tlv.write(text, Tag.CITY, details.city());
        Tlv.write(text, Tag.NOTES, notes(details.notes()));
        Tlv.write(text, Tag.OTHER_LANGUAGE, otherLanguage(details.otherLanguage()));
        Tlv.write(text, Tag.TIMES, details.isDynamic() ? times(details.expiresAt(), now) : null);
        text.append(Tag.CHECK_SUM_HEAD);
        return text.append(Crc16.of(text.toString())).toString();
    }

    private static void account(StringBuilder text, KhqrRequest request) {
        var inner = new StringBuilder();
        Tlv.write(inner, "00", request.account());
        switch (request) {
            case Individual one -> {
                Tlv.write(inner, "01", one.accountInformation());
                Tlv.write(inner, "02", one.acquiringBank());
                Tlv.write(text, Tag.INDIVIDUAL, inner.toString());
            }
            case Merchant one -> {
                Tlv.write(inner, "01", one.merchantId());
                Tlv.write(inner, "02", one.acquiringBank());
                Tlv.write(text, Tag.MERCHANT, inner.toString());
            }
        }
    }

    private static @Nullable String amount(KhqrDetails details) {
        var amount = details.amount();
        if (amount == null || amount.signum() == 0) {
            return null;
        }
        if (details.currency() == Currency.KHR && amount.compareTo(LEAST_RIEL) < 0) {
            throw new KhqrException(KhqrFault.AMOUNT_NOT_ACCEPTABLE);
        }
        return KhqrAmount.write(amount, details.currency());
    }

    private static String notes(KhqrDetails.Notes notes) {
        var inner = new StringBuilder();
        Tlv.write(inner, "01", notes.billNumber());
        Tlv.write(inner, "02", notes.mobileNumber());
        Tlv.write(inner, "03", notes.storeLabel());
        Tlv.write(inner, "07", notes.terminalLabel());
        Tlv.write(inner, "08", notes.purpose());
        return inner.toString();
    }

    private static String otherLanguage(KhqrDetails.OtherLanguage other) {
        var inner = new StringBuilder();
        Tlv.write(inner, "00", other.code());
        Tlv.write(inner, "01", other.name());
        Tlv.write(inner, "02", other.city());
        return inner.toString();
    }

    private static String times(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt == null) {
            throw new KhqrException(KhqrFault.EXPIRY_MISSING);
        }
        var expiry = Long.toString(expiresAt.toEpochMilli());
        if (expiry.length() != MILLIS_DIGITS) {
            throw new KhqrException(KhqrFault.EXPIRY_MALFORMED);
        }
        if (expiresAt.isBefore(now)) {
            throw new KhqrException(KhqrFault.EXPIRY_BEFORE_CREATION);
        }
        var inner = new StringBuilder();
        Tlv.write(inner, "00", Long.toString(now.toEpochMilli()));
        Tlv.write(inner, "01", expiry);
        return inner.toString();
    }
}
