package shop.computer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.usd("0.001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("100.5"), Currency.KHR));
    }

    @Test
    void refusesAtOnceWhatIsShortToWriteAndEndlessToReckonWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.usd("1e9999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.usd("1e2147483647"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.usd("1e-9999999"));
        assertThat(Money.usd("999999999999999.99")).hasToString("999999999999999.99 USD");
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        assertThat(Money.usd("5")).isEqualTo(Money.usd("5.00")).isEqualTo(Money.usd(new BigDecimal("5.000")))
                .hasToString("5.00 USD");
        assertThat(new Money(new BigDecimal("4E3"), Currency.KHR)).isEqualTo(Money.riel(4000)).hasToString("4000 KHR");
    }

    @Test
    void addsAndTakesAwayWithoutLosingACent() {
        assertThat(Money.usd("0.10").plus(Money.usd("0.20"))).isEqualTo(Money.usd("0.30"));
        assertThat(Money.usd("1.00").minus(Money.usd("1.01"))).isEqualTo(Money.usd("-0.01"));
        assertThat(Money.usd("19.99").times(3)).isEqualTo(Money.usd("59.97"));
        assertThat(Money.usd("-0.01").isNegative()).isTrue();
        assertThat(Money.usd("2.50").plus(Money.usd("2.50").negate()).isZero()).isTrue();
    }

    @Test
    void doesNotReckonWithTwoCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.usd("1").plus(Money.riel(100)));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.riel(100).minus(Money.usd("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.riel(100).compareTo(Money.usd("1")));
    }

    @Test
    void isOrderedByAmount() {
        assertThat(Money.usd("9.99")).isLessThan(Money.usd("10.00"));
        assertThat(Money.zero(Currency.USD)).isEqualByComparingTo(Money.usd("0"));
    }
}
