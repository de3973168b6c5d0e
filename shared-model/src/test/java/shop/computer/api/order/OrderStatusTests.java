package shop.computer.api.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTests {

    private static final Set<String> FOR_BOTH = Set.of("PLACED-CONFIRMED", "PLACED-EXPIRED", "PLACED-CANCELLED",
            "CONFIRMED-PREPARING", "CONFIRMED-CANCELLED", "PREPARING-CANCELLED", "READY-COMPLETED", "READY-CANCELLED",
            "SHIPPED-COMPLETED", "SHIPPED-CANCELLED");

    @ParameterizedTest
    @EnumSource
    void permitsTheStepsOfThePlanAndNoOthers(Handover handover) {
        var own = handover == Handover.PICK_UP ? "PREPARING-READY" : "PREPARING-SHIPPED";

        var permitted = Arrays.stream(OrderStatus.values())
                .flatMap(from -> Arrays.stream(OrderStatus.values()).filter(to -> from.canBecome(to, handover))
                        .map(to -> from + "-" + to))
                .collect(Collectors.toSet());

        assertThat(permitted).containsAll(FOR_BOTH).contains(own).hasSize(FOR_BOTH.size() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void hasNoStepAfterAnEnd(OrderStatus status) {
        for (var handover : Handover.values()) {
            assertThat(status.next(handover).isEmpty()).isEqualTo(status.isFinal());
        }
    }

    @Test
    void holdsStockWhileTheGoodsAreInTheHouse() {
        assertThat(OrderStatus.values()).filteredOn(OrderStatus::holdsStock).containsExactly(OrderStatus.PLACED,
                OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.READY);
    }
}
