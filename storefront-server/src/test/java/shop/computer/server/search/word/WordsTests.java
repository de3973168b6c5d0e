package shop.computer.server.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"16 GB;16gb", "16gb;16gb", "27\";27inch", "27 inch;27inch", "27 អ៊ីញ;27inch",
            "5.2 GHz;5.2ghz", "Alpenföhn;alpenfohn", "RTX-5070;rtx 5070", "កុំព្យូទ័រយួរដៃ;កុំព្យូទ័រយួរដៃ",
            "កុំព្យូទ័រ\u200bយួរដៃ;កុំព្យូទ័រយួរដៃ", "កាតក្រាហ្វិក RTX5060;កាតក្រាហ្វិក rtx5060", "2.5 SSD.;2.5 ssd",
            "រ៉េម ១៦ជីកាបៃ;រ៉េម 16gb", "អេក្រង់២៧អ៊ីញ;អេក្រង់ 27inch", "5070 gigabyte;5070 gigabyte",
            "16 gigabyte;16gb",
            "ryzen 5 7600 in stock;ryzen 5 7600 in stock", "monitor 27 in;monitor 27inch", "27in;27inch", "850 w;850w",
            "\"rtx 5070\";rtx 5070",
            "27\" or 32\";27inch or 32inch"})
    void makesOneSpellingOfMany(String typed, String words) {
        assertThat(String.join(" ", Words.of(typed))).isEqualTo(words);
    }

    @Test
    void takesTheTwoFeetThatLookAlikeForOne() {
        assertThat(Words.of("ក្ដារចុច")).isEqualTo(Words.of("ក្តារចុច"));
    }

    @Test
    void knowsANameByItsPartsAndWithItsSpacesLeftOut() {
        assertThat(Words.spellings("GeForce RTX 5070 Ti")).contains("rtx5070", "5070ti", "rtx5070ti", "geforce");
        assertThat(Words.spellings("RX7800XT")).contains("rx7800xt", "rx", "7800", "xt");
        assertThat(Words.spellings("កុំព្យូទ័រយួរដៃ")).contains("កុំព្យូទ័រ", "យួរដៃ", "កុំព្យូទ័រយួរដៃ");
    }

    @ParameterizedTest
    @CsvSource({"កុំព្យូទ័រយូរដៃ, laptop", "កំព្យូទ័រ, computer", "កាតក្រាហ្វិច, gpu", "kompiuter, computer",
            "nvidea, geforce"})
    void takesAMisspeltNameForTheNearestThatIsKnown(String typed, String meant) {
        var terms = Synonyms.guesses(Words.of(typed));

        assertThat(terms).hasSize(1);
        assertThat(terms.getFirst().others()).contains(List.of(meant));
    }

    @Test
    void guessesNothingOfFiguresAndOfWhatIsLikeNoName() {
        assertThat(Synonyms.guesses(Words.of("zotac b650 5070"))).allMatch(term -> term.others().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"buy cheap laptop, laptop", "ទិញកុំព្យូទ័រយួរដៃថោក, កុំព្យូទ័រយួរដៃ", "cheap, cheap"})
    void leavesOutWhatSaysNothingAboutTheGoods(String typed, String rest) {
        assertThat(StopWords.leftOut(Words.of(typed))).containsExactly(rest);
    }

    @Test
    void knowsWhatElseAThingIsCalledTheLongestNameFirst() {
        var terms = Synonyms.terms(Words.of("white hard disk"));

        assertThat(terms).hasSize(2);
        assertThat(terms.getLast().words()).containsExactly("hard", "disk");
        assertThat(terms.getLast().others()).contains(List.of("hdd"), List.of("ថាសរឹង"));
    }
}
