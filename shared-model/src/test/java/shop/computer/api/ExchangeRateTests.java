package shop.computer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ExchangeRateTests {

    private final ExchangeRate rate = ExchangeRate.of("4050");

    @Test
    void roundsAsTold() {
        assertThat(rate.toRiel(Money.usd("0.33"), RoundingMode.DOWN)).isEqualTo(Money.riel(1336));
        assertThat(rate.toRiel(Money.usd("0.33"), RoundingMode.HALF_UP)).isEqualTo(Money.riel(1337));
    }

    @Test
    void showsFullHundredsRoundedUp() {
        assertThat(rate.toRielShown(Money.usd("1272.48"))).isEqualTo(Money.riel(5_153_600));
        assertThat(rate.toRielShown(Money.usd("0.01"))).isEqualTo(Money.riel(100));
        assertThat(rate.toRielShown(Money.usd("2.00"))).isEqualTo(Money.riel(8100));
    }

    @Test
    void convertsDollarsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> rate.toRielShown(Money.riel(4000)));
    }

    @Test
    void isAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRate.of("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRate.of("-4050"));
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        assertThat(ExchangeRate.of("4050.00")).isEqualTo(rate).hasSameHashCodeAs(rate);
    }
}
