package shop.computer.server.order;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.OutOfStockException;

/** What money does to an order when it comes, and when it does not. Hearing of the same thing twice changes nothing. */
@Component
class OrderMoney {

    private final OrderRepository orders;
    private final Inventory inventory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderMoney(OrderRepository orders, Inventory inventory, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms the order. One that has ended unpaid gets its goods set aside again first.
     *
     * @throws OutOfStockException if they are no longer there; then {@link #owe} it back
     */
    @Transactional
    void receive(OrderNumber number) {
        change(number, order -> {
            if (order.wasConfirmed()) {
                return;
            }
            if (order.status() == OrderStatus.PLACED) {
                order.markPaid(clock.instant());
            } else {
                inventory.reserve(number, order.stock(), Order.SYSTEM);
                order.revive(clock.instant());
            }
        });
    }

    /** Notes that the customer's money has to go back. */
    @Transactional
    void owe(OrderNumber number) {
        change(number, order -> order.remark(OrderNote.REFUND_DUE, clock.instant()));
    }

    /** Notes that there is money somebody has to look at. */
    @Transactional
    void doubt(OrderNumber number) {
        change(number, order -> order.remark(OrderNote.MONEY_IN_REVIEW, clock.instant()));
    }

    /** Lets an order that still waits for its money end, and gives its goods back. */
    @Transactional
    void expire(OrderNumber number) {
        change(number, order -> {
            if (order.status() == OrderStatus.PLACED) {
                order.expire(clock.instant());
                inventory.release(number, order.stock(), Order.SYSTEM);
            }
        });
    }

    private void change(OrderNumber number, Consumer<Order> verb) {
        orders.lock(number.value()).ifPresent(order -> {
            var from = order.status();
            var version = order.version();
            verb.accept(order);
            if (orders.saveAndFlush(order).version() != version) {
                events.publishEvent(new OrderChanged(number, from, order.status()));
            }
        });
    }
}
