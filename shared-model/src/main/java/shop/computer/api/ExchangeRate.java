package shop.computer.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many riel the shop asks for one US dollar. Set by staff, frozen on each order. */
public record ExchangeRate(@JsonValue BigDecimal rielPerUsd) {

    private static final BigDecimal STEP = new BigDecimal("100");

    /** @throws IllegalArgumentException if the rate is not above zero */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExchangeRate {
        if (rielPerUsd.signum() <= 0) {
            throw new IllegalArgumentException("An exchange rate is above zero, not " + rielPerUsd);
        }
        rielPerUsd = rielPerUsd.stripTrailingZeros();
    }

    public static ExchangeRate of(String rielPerUsd) {
        return new ExchangeRate(new BigDecimal(rielPerUsd));
    }

    /** The riel for an amount in dollars, rounded to whole riel as named. */
    public Money toRiel(Money usd, RoundingMode rounding) {
        return new Money(exact(usd).setScale(0, rounding), Currency.KHR);
    }

    /** The riel shown to customers and asked by KHQR: rounded up to full 100 riel, the smallest note in use. */
    public Money toRielShown(Money usd) {
        var steps = exact(usd).divide(STEP, 0, RoundingMode.CEILING);
        return new Money(steps.multiply(STEP), Currency.KHR);
    }

    private BigDecimal exact(Money usd) {
        if (usd.currency() != Currency.USD) {
            throw new IllegalArgumentException(usd.currency() + " is not converted from dollars");
        }
        return usd.amount().multiply(rielPerUsd);
    }
}
