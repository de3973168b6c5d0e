package shop.computer.desktop.screen.orders;

import java.util.EnumSet;
import java.util.Set;

import shop.computer.api.order.OrderStatus;

/** The saved views of the order list. */
public enum OrderView {

    OPEN(EnumSet.of(OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.READY,
            OrderStatus.SHIPPED)),
    TO_PREPARE(EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING)),
    HAND_OVER(EnumSet.of(OrderStatus.READY, OrderStatus.SHIPPED)),
    COMPLETED(EnumSet.of(OrderStatus.COMPLETED)), ALL(EnumSet.noneOf(OrderStatus.class));

    private final Set<OrderStatus> statuses;

    OrderView(Set<OrderStatus> statuses) {
        this.statuses = Set.copyOf(statuses);
    }

    /** Empty for all. */
    Set<OrderStatus> statuses() {
        return statuses;
    }

    boolean shows(OrderStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }
}
