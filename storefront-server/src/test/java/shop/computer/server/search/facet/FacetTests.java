package shop.computer.server.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetTests {

    @Test
    void showsTheTenValuesThatMostProductsHaveAndWhatIsChosenInTheirOrder() {
        assertThat(facet(16, 2).common()).extracting(Facet.Value::value)
                .containsExactly("2", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
    }

    @Test
    void showsAllOfAFew() {
        assertThat(facet(10, 1).common()).isEqualTo(facet(10, 1).values());
    }

    private static Facet facet(int values, int chosen) {
        return new Facet("cpu", "Processor", IntStream.rangeClosed(1, values)
                .mapToObj(i -> new Facet.Value(String.valueOf(i), String.valueOf(i), "en", i, i == chosen)).toList());
    }
}
