package shop.computer.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.computer.api.Money;

class FiguresTests {

    @Test
    void writesDollarsWithTwoDecimalsAndRielWithNone() {
        assertThat(Figures.money(Money.usd("1272.48"))).isEqualTo("$1,272.48");
        assertThat(Figures.money(Money.riel(5_153_600))).isEqualTo("5,153,600 ៛");
    }

    @Test
    void writesATrueMinus() {
        assertThat(Figures.money(Money.usd("-5"))).isEqualTo("−$5.00");
        assertThat(Figures.change(-2)).isEqualTo("−2");
        assertThat(Figures.change(3)).isEqualTo("+3");
    }

    @Test
    void writesTimesOfPhnomPenh() {
        assertThat(Figures.clock(Instant.parse("2026-11-24T17:05:00Z"))).isEqualTo("00:05");
    }

    @Test
    void writesPhoneNumbersAsCambodiansDo() {
        assertThat(Figures.phone("+85512345678")).isEqualTo("012 345 678");
        assertThat(Figures.phone("+33123456789")).isEqualTo("+33123456789");
    }

    @Test
    void takesTheRielSignAloneForNoKhmer() {
        assertThat(Texts.isKhmer("4,000 ៛")).isFalse();
        assertThat(Texts.isKhmer("ថ្ងៃ")).isTrue();
        assertThat(Texts.shown("ការ\u200Bលក់")).isEqualTo("ការលក់");
    }

    @Test
    void cutsKhmerIntoLinesAtItsSentences() {
        assertThat(Texts.lines("មួយ ពីរ។ បី", 50)).isEqualTo("មួយ ពីរ។\nបី");
        assertThat(Texts.lines("One sentence. Another one.", 50)).isEqualTo("One sentence. Another one.");
    }
}
