package shop.computer.server.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockWordsTests {

    @ParameterizedTest
    @CsvSource({"mouse under 50 in stock, mouse under 50", "In Stock rtx 5070, rtx 5070", "27 inch in-stock, 27 inch",
            "monitor 27 in in stock, monitor 27 in", "in stock, ''", "កណ្តុរមានក្នុងស្តុក, កណ្តុរ",
            "កណ្តុរ មានស្តុក, កណ្តុរ", "កណ្តុរ នៅក្នុង\u200bស្ដុក, កណ្តុរ"})
    void takesInStockForAWishOfItsOwn(String typed, String rest) {
        assertThat(StockWords.of(typed)).isEqualTo(new StockWords(rest, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor 27 in", "27in", "stock cooler", "inn stocks", "អស់ស្តុក"})
    void leavesOtherWordsAsTheyAre(String typed) {
        assertThat(StockWords.of(typed)).isEqualTo(new StockWords(typed, false));
    }
}
