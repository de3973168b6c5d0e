package shop.computer.server.order.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;

class StaffStepsTests {

    /** All pairs of status, written down once more and independently of the code. */
    @Test
    void allowTheStepsOfTheTableAndNoOthers() {
        assertSteps(OrderStatus.PLACED, "CANCELLED", "CANCELLED", "CONFIRMED CANCELLED", "CONFIRMED CANCELLED");
        assertSteps(OrderStatus.CONFIRMED, "PREPARING CANCELLED", "PREPARING CANCELLED", "PREPARING CANCELLED",
                "PREPARING CANCELLED");
        assertSteps(OrderStatus.PREPARING, "READY CANCELLED", "SHIPPED CANCELLED", "READY CANCELLED",
                "SHIPPED CANCELLED");
        assertSteps(OrderStatus.READY, "COMPLETED CANCELLED", "COMPLETED CANCELLED", "COMPLETED CANCELLED",
                "COMPLETED CANCELLED");
        assertSteps(OrderStatus.SHIPPED, "COMPLETED CANCELLED", "COMPLETED CANCELLED", "COMPLETED CANCELLED",
                "COMPLETED CANCELLED");
        assertSteps(OrderStatus.COMPLETED, "", "", "", "");
        assertSteps(OrderStatus.EXPIRED, "", "", "", "");
        assertSteps(OrderStatus.CANCELLED, "", "", "", "");
    }

    private static void assertSteps(OrderStatus from, String pickUpByKhqr, String deliveryByKhqr, String pickUpByCash,
            String deliveryByCash) {
        assertThat(StaffSteps.of(from, Handover.PICK_UP, PaymentMethod.KHQR)).isEqualTo(steps(pickUpByKhqr));
        assertThat(StaffSteps.of(from, Handover.DELIVERY, PaymentMethod.KHQR)).isEqualTo(steps(deliveryByKhqr));
        assertThat(StaffSteps.of(from, Handover.PICK_UP, PaymentMethod.CASH)).isEqualTo(steps(pickUpByCash));
        assertThat(StaffSteps.of(from, Handover.DELIVERY, PaymentMethod.CASH)).isEqualTo(steps(deliveryByCash));
    }

    private static Set<OrderStatus> steps(String names) {
        var steps = EnumSet.noneOf(OrderStatus.class);
        for (var name : names.isEmpty() ? new String[0] : names.split(" ")) {
            steps.add(OrderStatus.valueOf(name));
        }
        return steps;
    }
}
