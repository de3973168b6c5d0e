package shop.computer.server.catalog.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.computer.api.Sku;

class FitTableTests {

    private static final Part CPU = part("processors", Map.of("socket", "AM5", "memory_types", List.of("DDR5")));
    private static final Part BOARD = part("motherboards",
            Map.of("socket", "AM5", "memory_type", "DDR5", "form_factor", "ATX"));

    @Test
    void putsAProcessorOnABoardOfItsSocketAndMemory() {
        assertThat(FitTable.fits(CPU, BOARD)).isTrue();
        assertThat(FitTable.fits(BOARD, CPU)).isTrue();
        assertThat(FitTable.fits(CPU, part("motherboards", Map.of("socket", "AM4", "memory_type", "DDR5")))).isFalse();
        assertThat(FitTable.fits(CPU, part("motherboards", Map.of("socket", "AM5", "memory_type", "DDR4")))).isFalse();
    }

    @Test
    void putsMemoryOnABoardOfItsTypeUnlessItIsMadeForLaptops() {
        assertThat(FitTable.fits(memory("DDR5", "DIMM"), BOARD)).isTrue();
        assertThat(FitTable.fits(memory("DDR4", "DIMM"), BOARD)).isFalse();
        assertThat(FitTable.fits(memory("DDR5", "SO-DIMM"), BOARD)).isFalse();
        assertThat(FitTable.fits(memory("DDR5", "DIMM"), CPU)).isTrue();
    }

    @Test
    void putsIntoACaseWhatIsNotTooLargeForIt() {
        var box = part("cases", Map.of("motherboards", List.of("ATX", "Micro ATX"), "max_gpu_length_mm", 330,
                "max_cooler_height_mm", new BigDecimal("160.5"), "psu_form_factors", List.of("ATX")));

        assertThat(FitTable.fits(box, BOARD)).isTrue();
        assertThat(FitTable.fits(box, part("motherboards", Map.of("form_factor", "EATX")))).isFalse();
        assertThat(FitTable.fits(part("graphics-cards", Map.of("length_mm", 330)), box)).isTrue();
        assertThat(FitTable.fits(part("graphics-cards", Map.of("length_mm", 331)), box)).isFalse();
        assertThat(FitTable.fits(part("cpu-coolers", Map.of("height_mm", 160)), box)).isTrue();
        assertThat(FitTable.fits(part("cpu-coolers", Map.of("height_mm", 161)), box)).isFalse();
        assertThat(FitTable.fits(part("power-supplies", Map.of("form_factor", "SFX")), box)).isFalse();
    }

    @Test
    void feedsAGraphicsCardWithAtLeastWhatItsMakerAsksFor() {
        var card = part("graphics-cards", Map.of("recommended_psu_w", 750));

        assertThat(FitTable.fits(card, part("power-supplies", Map.of("wattage_w", 750)))).isTrue();
        assertThat(FitTable.fits(card, part("power-supplies", Map.of("wattage_w", 650)))).isFalse();
    }

    @Test
    void setsACoolerOnEachSocketItIsMadeFor() {
        assertThat(FitTable.fits(CPU, part("cpu-coolers", Map.of("sockets", List.of("AM4", "AM5"))))).isTrue();
        assertThat(FitTable.fits(CPU, part("cpu-coolers", Map.of("sockets", List.of("LGA1700"))))).isFalse();
    }

    @Test
    void claimsNothingOfWhatIsNotKnown() {
        assertThat(FitTable.fits(CPU, part("motherboards", Map.of("socket", "AM5")))).isFalse();
        assertThat(FitTable.fits(part("graphics-cards", Map.of()), part("power-supplies", Map.of("wattage_w", 1000))))
                .isFalse();
    }

    private static Part memory(String type, String form) {
        return part("memory", Map.of("memory_type", type, "form_factor", form));
    }

    private static Part part(String kind, Map<String, Object> facts) {
        return new Part(new Sku("FIT-1"), kind, 1, "family", BigDecimal.TEN, facts);
    }
}
