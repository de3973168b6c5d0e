package shop.computer.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in one currency. USD has 2 decimals, KHR none; more is refused, never rounded silently. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Nothing the shop sells costs more; and 1e9999999 is short to write and endless to reckon with. */
    private static final int MOST_DIGITS = 15;

    /** @throws IllegalArgumentException if the amount has more decimals than the currency, or more than 15 digits before the point */
    public Money {
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("An amount has at most " + MOST_DIGITS + " digits before the point");
        }
        var stripped = amount.stripTrailingZeros();
        if (stripped.scale() > currency.decimals()) {
            throw new IllegalArgumentException(amount + " has more decimals than " + currency + " allows");
        }
        amount = amount.setScale(currency.decimals(), RoundingMode.UNNECESSARY);
    }

    /** @param amount plain decimal text, for instance {@code "499.90"} */
    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.USD);
    }

    public static Money usd(BigDecimal amount) {
        return new Money(amount, Currency.USD);
    }

    public static Money riel(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.KHR);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException(other.currency + " cannot be reckoned with " + currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
