package shop.computer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfThingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"GPU-ASU-0008", "00012345", "1E5", "A", "RTX.5070_TI-OC"})
    void keepsASkuAsText(String text) {
        assertThat(new Sku(text)).hasToString(text);
    }

    @Test
    void readsASkuAsPeopleTypeIt() {
        assertThat(new Sku(" gpu-asu-0008 ")).isEqualTo(new Sku("GPU-ASU-0008"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-A", "A B", "=1+1", "<b>", "កខ", "A'--", "RTX/OC", "A/../B"})
    void refusesWhatIsNoSku(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku(text)).withMessage("Not a SKU");
    }

    @Test
    void refusesASkuOfMoreThanFortyCharacters() {
        assertThat(new Sku("A".repeat(40)).value()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku("A".repeat(41)));
    }

    @Test
    void sortsSkusAsText() {
        assertThat(Stream.of("B-2", "A-9", "B-10").map(Sku::new).sorted().map(Sku::value)).containsExactly("A-9",
                "B-10", "B-2");
    }

    @Test
    void readsAnOrderNumberAsPeopleTypeIt() {
        assertThat(new OrderNumber(" cs-2611048213 ")).hasToString("CS-2611048213");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CS-", "CS-261104821", "CS-26110482134", "2611048213", "CS-26110482I3",
            "CS-2611048213\n1"})
    void refusesWhatIsNoOrderNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderNumber(text)).withMessage("Not an order number");
    }

    @Test
    void quotesAVersionForTheHeader() {
        assertThat(new Version(7).tag()).isEqualTo("\"7\"");
    }

    @Test
    void findsAKindOfProblemByItsAddress() {
        for (var type : ProblemType.values()) {
            assertThat(ProblemType.of(type.uri())).contains(type);
        }
    }
}
