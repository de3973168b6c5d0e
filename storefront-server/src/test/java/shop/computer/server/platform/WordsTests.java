package shop.computer.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import shop.computer.api.Money;

class WordsTests {

    private final MoneyWords money = new MoneyWords();

    @Test
    void writesTheSignBeforeDollarsAndAfterRiel() {
        assertThat(money.show(Money.usd("1272.48"))).isEqualTo("$1,272.48");
        assertThat(money.show(Money.riel(5_153_600))).isEqualTo("5,153,600\u00a0៛");
        assertThat(money.show(Money.usd("-0.5"))).isEqualTo("−$0.50");
    }

    @Test
    void tellsTheTimeOfPhnomPenhInThePagesLanguage() {
        var late = Instant.parse("2026-11-23T18:30:00Z");

        assertThat(new TimeWords(Locale.ENGLISH).dateTime(late)).isEqualTo("Tuesday 24 November 2026, 01:30");
        assertThat(new TimeWords(Locale.of("km")).day(late)).contains("24").contains("វិច្ឆិកា");
        assertThat(new TimeWords(Locale.of("km")).dateTime(late)).endsWith("វិច្ឆិកា 2026 ម៉ោង 01:30");
    }
}
