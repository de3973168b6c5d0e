package shop.computer.server.customer.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTests {

    private final FormCheck check = new FormCheck();

    @Test
    void saysTheFirstFaultOfEachFieldInTheOrderOfThePage() {
        check.phone("012 345 67");
        check.address("", "x".repeat(101), "", "");
        check.refuse("phone", "customer.phone.missing");

        assertThat(check.faults()).containsExactly(
                entry("phone", Fault.of("customer.phone.short.by", 1)),
                entry("district", Fault.of("customer.form.district.missing")),
                entry("commune", Fault.of("customer.form.too-long", 100, 101)),
                entry("street", Fault.of("customer.form.street.missing")));
    }

    @Test
    void asksForAStreetOrALandmark() {
        check.address("Daun Penh", "Phsar Thmei", "", "Old market");

        assertThat(check.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t"})
    void takesABreakInSeveralLinesAlone(String mark) {
        check.text("note", "a" + mark + "b", 9);
        check.line("name", "a" + mark + "b", 9);

        assertThat(check.faults()).containsOnlyKeys("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u202e", "\u2066", "\u2028"})
    void refusesWhatCannotBePrintedEverywhere(String mark) {
        check.text("note", "a" + mark, 9);
        check.line("name", "a" + mark, 9);

        assertThat(check.faults()).containsOnlyKeys("note", "name");
    }

    @Test
    void leavesKhmerWithItsZeroWidthSpacesAlone() {
        check.required("name", "សុខ\u200bដារ៉ា", 100);

        assertThat(check.faults()).isEmpty();
    }
}
