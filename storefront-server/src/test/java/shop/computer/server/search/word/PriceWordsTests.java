package shop.computer.server.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"laptop under 500;laptop;;500", "monitor below $200;monitor;;200",
            "Laptop UNDER 1,200.50 USD with 16gb;Laptop with 16gb;;1200.50", "up to 99 dollars mouse;mouse;;99",
            "ssd less than 80$ in stock;ssd in stock;;80", "mouse under $50 in stock;mouse in stock;;50",
            "no more than 60;'';;60", "gpu over 300;gpu;300;", "psu above $90;psu;90;", "more than 40 mouse;mouse;40;",
            "gpu over 300 under 600;gpu;300;600", "ram between 100 and 200;ram;100;200",
            "from $100 to $200 ram;ram;100;200", "កុំព្យូទ័រយួរដៃក្រោម ៥០០;កុំព្យូទ័រយួរដៃ;;500",
            "ក្រោម៥០០ដុល្លារ កុំព្យូទ័រ;កុំព្យូទ័រ;;500", "កាត លើស 300;កាត;300;", "រ៉េម មិនលើស $80;រ៉េម;;80",
            "កាស ចាប់ពី 20 ដល់ 50;កាស;20;50"})
    void takesAnAmountAfterUnderOrOverForThePrice(String typed, String rest, @Nullable BigDecimal from,
            @Nullable BigDecimal to) {
        assertThat(PriceWords.of(typed)).isEqualTo(new PriceWords(rest, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"under desk mount", "over-ear headset", "laptop under", "monitor under 27 inch",
            "monitor under 27\"", "អេក្រង់ក្រោម 27អ៊ីញ", "monitor over 144hz", "psu atx under 600 W",
            "up to 64 GB ram", "from 16 to 32 gb", "below 5070ti", "thunder 300", "under 12345678", "rtx 5070"})
    void leavesWordsWithoutAnAmountOfMoneyAsTheyAre(String typed) {
        assertThat(PriceWords.of(typed)).isEqualTo(new PriceWords(typed, null, null));
    }
}
