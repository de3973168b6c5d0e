package shop.computer.server.order.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;

/** Reads what addresses and forms say; anybody can send anything. */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("#?\\s*(?:CS)?[\\s\\u2010-\\u2015-]*(\\p{Nd}{10})");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

    private Typed() {}

    /** An order number, also without its letters or dash, or with a number sign before it. */
    public static Optional<OrderNumber> number(String text) {
        var match = NUMBER.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1).codePoints().map(Character::getNumericValue).mapToObj(Integer::toString)
                .reduce("", String::concat);
        return Optional.of(new OrderNumber("CS-" + digits));
    }

    /** An order number as it stands in an address: as the shop writes it, or in small letters, which some programs make of it. */
    public static Optional<OrderNumber> numberInAddress(String text) {
        return number(text).filter(number -> number.value().equalsIgnoreCase(text));
    }

    /** An amount in plain USD. */
    public static Optional<Money> usd(String text) {
        return AMOUNT.matcher(text).matches() ? Optional.of(Money.usd(new BigDecimal(text))) : Optional.empty();
    }
}
