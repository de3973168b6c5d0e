package shop.computer.server.catalog.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.row.PartRow;

class TraitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Samsung 990 Pro 2 TB NVMe SSD | | Samsung 990 Pro 500 GB NVMe SSD |
            Corsair Vengeance 32 GB (2x16 GB) DDR5-6000 CL36 Black | Black | Corsair Vengeance 16 GB (1x16 GB) DDR5-5200 CL36 White | White
            HYTE Y70 ATX Mid Tower Case White | White | HYTE Y70 ATX Mid Tower Case Black | Black
            Thermalright AXP90-X47 CPU Cooler (Gray) | Gray | Thermalright AXP90-X47 CPU Cooler (Black / White) | Black / White""")
    void areAllThatTellsVariantsOfAModelApart(String one, String oneColor, String other, String otherColor) {
        assertThat(family(one, oneColor, Grade.NEW)).isEqualTo(family(other, otherColor, Grade.NEW));
    }

    @ParameterizedTest
    @CsvSource({"Samsung 990 Pro 2 TB NVMe SSD, Samsung 990 EVO Plus 2 TB NVMe SSD",
            "Kingston FURY Beast 16 GB (2x8 GB) DDR5-5200 CL40 Black, Kingston FURY Beast 16 GB (2x8 GB) DDR4-3200 CL40 Black",
            "Corsair Vengeance 32 GB (2x16 GB) DDR5-6000 CL30, Corsair Vengeance 32 GB (2x16 GB) DDR5-6000 CL36"})
    void leaveModelsApart(String one, String other) {
        assertThat(family(one, "Black", Grade.NEW)).isNotEqualTo(family(other, "Black", Grade.NEW));
    }

    @Test
    void areTheConditionToo() {
        assertThat(family("Samsung 990 Pro 2 TB NVMe SSD (open box)", null, Grade.OPEN_BOX))
                .isEqualTo(family("Samsung 990 Pro 2 TB NVMe SSD", null, Grade.NEW));
    }

    @Test
    void areSaidOnlyWhereTheyDiffer() {
        var differing = Traits.differing(List.of(part(Map.of("capacity_gb", 1000, "color", "Black", "grade", "NEW")),
                part(Map.of("capacity_gb", 2000, "color", "Black", "grade", "NEW"))));

        assertThat(differing).containsExactly(Map.of("capacity_gb", 1000), Map.of("capacity_gb", 2000));
    }

    private static String family(String name, String color, Grade grade) {
        return Traits.family(new PartRow(new Sku("FAM-1"), name, "Brand", 1, BigDecimal.TEN, "{}", grade), "kind",
                color);
    }

    private static Part part(Map<String, Object> facts) {
        return new Part(new Sku("FAM-1"), "kind", 1, "family", BigDecimal.TEN, facts);
    }
}
