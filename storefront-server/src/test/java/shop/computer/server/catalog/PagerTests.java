package shop.computer.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTests {

    @Test
    void linksTheFirstTheLastAndThePagesAroundTheCurrentOne() {
        var pager = Pager.of(50, 625, number -> "/c/all?page=" + number);

        assertThat(pager.links()).extracting(Pager.Link::number).containsExactly(1, 0, 49, 50, 51, 0, 625);
        assertThat(pager.previous()).isEqualTo("/c/all?page=49");
        assertThat(pager.next()).isEqualTo("/c/all?page=51");
    }

    @Test
    void hasOneLinkForOnePage() {
        assertThat(Pager.of(1, 1, number -> "").links()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "-1, -1", "x, 1", "99999999999, 1", ", 1"})
    void takesANumberThatIsNoneForTheFirstPage(String text, int number) {
        assertThat(Pager.number(text)).isEqualTo(number);
    }
}
