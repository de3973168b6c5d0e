package shop.computer.server.payment.khqr;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.KhqrDetails.Notes;
import shop.computer.server.payment.khqr.KhqrDetails.OtherLanguage;
import shop.computer.server.payment.khqr.KhqrRequest.Individual;
import shop.computer.server.payment.khqr.KhqrRequest.Merchant;
import shop.computer.server.payment.khqr.element.Crc16;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;
import shop.computer.server.payment.khqr.element.Tag;
import shop.computer.server.payment.khqr.element.Tlv;

/** Reads a KHQR of anybody's making; the order of the elements is free, unknown ones are skipped. */
final class KhqrReader {

    private static final Pattern ENDS_IN_CHECK_SUM = Pattern.compile("(?s).*6304[0-9A-Fa-f]{4}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{13}");
    private static final int CHECK_SUM = 4;

    private final Map<String, String> elements;

    private KhqrReader(Map<String, String> elements) {
        this.elements = elements;
    }

    static KhqrContent read(String text) {
        checkSum(text);
        var elements = Tlv.read(text);
        if (!text.endsWith(Tag.CHECK_SUM_HEAD + elements.get(Tag.CHECK_SUM))) {
            throw new KhqrException(KhqrFault.CHECK_SUM_NOT_LAST);
        }
        return new KhqrReader(elements).content();
    }

    private static void checkSum(String text) {
        if (!ENDS_IN_CHECK_SUM.matcher(text).matches()) {
            throw new KhqrException(KhqrFault.CHECK_SUM_ABSENT);
        }
        int at = text.length() - CHECK_SUM;
        if (!Crc16.of(text.substring(0, at)).equalsIgnoreCase(text.substring(at))) {
            throw new KhqrException(KhqrFault.CHECK_SUM_WRONG);
        }
    }

    private KhqrContent content() {
        if (!needed(Tag.FORMAT, KhqrFault.FORMAT_MISSING).equals(Tag.FORMAT_01)) {
            throw new KhqrException(KhqrFault.FORMAT_UNKNOWN);
        }
        boolean dynamic = isDynamic();
        var account = account();
        var times = group(Tag.TIMES);
        var request = request(account, details(times));
        KhqrRules.check(request);
        checkAmount(request.details(), dynamic);
        return new KhqrContent(request, time(times.get("00")));
    }

    private boolean isDynamic() {
        return switch (elements.getOrDefault(Tag.INITIATION, Tag.STATIC)) {
            case Tag.STATIC -> false;
            case Tag.DYNAMIC -> true;
            default -> throw new KhqrException(KhqrFault.INITIATION_UNKNOWN);
        };
    }

    private Map<String, String> account() {
        var individual = group(Tag.INDIVIDUAL);
        var merchant = group(Tag.MERCHANT);
        if (individual.isEmpty() && merchant.isEmpty()) {
            throw new KhqrException(KhqrFault.NO_ACCOUNT_TAG);
        }
        if (!individual.isEmpty() && !merchant.isEmpty()) {
            throw new KhqrException(KhqrFault.TWO_ACCOUNTS);
        }
        return individual.isEmpty() ? merchant : individual;
    }

    private KhqrRequest request(Map<String, String> account, KhqrDetails details) {
        var id = account.getOrDefault("00", "");
        return elements.containsKey(Tag.INDIVIDUAL)
                ? new Individual(id, account.get("01"), account.get("02"), details)
                : new Merchant(id, account.getOrDefault("01", ""), account.getOrDefault("02", ""), details);
    }

    private KhqrDetails details(Map<String, String> times) {
        var category = needed(Tag.CATEGORY, KhqrFault.CATEGORY_MISSING);
        var currency = KhqrCurrency.read(needed(Tag.CURRENCY, KhqrFault.CURRENCY_MISSING));
        var amount = amount(currency);
        if (!needed(Tag.COUNTRY, KhqrFault.COUNTRY_MISSING).equals(Tag.CAMBODIA)) {
            throw new KhqrException(KhqrFault.COUNTRY_FOREIGN);
        }
        return new KhqrDetails(needed(Tag.NAME, KhqrFault.NAME_MISSING), needed(Tag.CITY, KhqrFault.CITY_MISSING),
                category,
                currency, amount, time(times.get("01")), elements.get(Tag.UNION_PAY), notes(), otherLanguage());
    }

    private @Nullable BigDecimal amount(Currency currency) {
        var text = elements.get(Tag.AMOUNT);
        return text == null ? null : KhqrAmount.read(text, currency);
    }

    private void checkAmount(KhqrDetails details, boolean dynamic) {
        if (!details.isDynamic()) {
            if (dynamic) {
                throw new KhqrException(KhqrFault.DYNAMIC_WITHOUT_AMOUNT);
            }
            return;
        }
        if (details.expiresAt() == null) {
            throw new KhqrException(KhqrFault.EXPIRY_MISSING);
        }
        var created = time(group(Tag.TIMES).get("00"));
        if (created != null && details.expiresAt().isBefore(created)) {
            throw new KhqrException(KhqrFault.EXPIRY_BEFORE_CREATION);
        }
    }

    private Notes notes() {
        var inner = group(Tag.NOTES);
        return new Notes(inner.get("01"), inner.get("02"), inner.get("03"), inner.get("07"), inner.get("08"));
    }

    private OtherLanguage otherLanguage() {
        var inner = group(Tag.OTHER_LANGUAGE);
        return new OtherLanguage(inner.get("00"), inner.get("01"), inner.get("02"));
    }

    private static @Nullable Instant time(@Nullable String millis) {
        if (millis == null) {
            return null;
        }
        if (!MILLIS.matcher(millis).matches()) {
            throw new KhqrException(KhqrFault.EXPIRY_MALFORMED);
        }
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private Map<String, String> group(String tag) {
        return Optional.ofNullable(elements.get(tag)).map(Tlv::read).orElse(Map.of());
    }

    private String needed(String tag, KhqrFault fault) {
        return Optional.ofNullable(elements.get(tag)).filter(value -> !value.isEmpty())
                .orElseThrow(() -> new KhqrException(fault));
    }
}
