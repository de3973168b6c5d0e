package shop.computer.server.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProvincesTests {

    @Test
    void knowsTwentyFourProvincesAndTheCapital() {
        assertThat(Provinces.all()).hasSize(25).extracting(Province::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("KH-\\d{1,2}"));
        assertThat(Provinces.all()).filteredOn(Province::isCapital).extracting(Province::english)
                .containsExactly("Phnom Penh");
    }

    @Test
    void namesThemInBothLanguages() {
        var siemReap = Provinces.find("KH-17").orElseThrow();

        assertThat(siemReap.name(Locale.ENGLISH)).isEqualTo("Siem Reap");
        assertThat(siemReap.name(Locale.of("km"))).isEqualTo("សៀមរាប");
        assertThat(Provinces.in(Locale.of("km"))).extracting(Province::khmer).isSorted().hasSize(25);
    }

    @Test
    void knowsNoOthers() {
        assertThat(Provinces.find("KH-26")).isEmpty();
        assertThat(Provinces.find(null)).isEmpty();
    }
}
