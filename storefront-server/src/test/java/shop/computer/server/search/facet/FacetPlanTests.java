package shop.computer.server.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetPlanTests {

    @Test
    void putsWhatGoesFromOneNumberToAnotherIntoTheRangeOfTheHigher() {
        assertThat(FacetPlan.values("case-fans",
                Map.of("noise_db", "0-29.5", "airflow_cfm", "13.3-72", "color", "Black / White", "size_mm", 120)))
                .isEqualTo(Map.of("noise_db", List.of("25..35"), "airflow_cfm", List.of("70.."), "color",
                        List.of("Black", "White"), "size_mm", List.of("120")));
    }

    @Test
    void leavesATextAloneThatIsPutIntoNoRanges() {
        assertThat(FacetPlan.values("mice", Map.of("hand", "1-2"))).isEqualTo(Map.of("hand", List.of("1-2")));
    }
}
