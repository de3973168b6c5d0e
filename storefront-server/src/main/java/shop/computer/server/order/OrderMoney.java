package shop.computer.server.order;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.promotion.Coupons;

/** What money does to an order when it comes, and when it does not. Hearing of the same thing twice changes nothing. */
@Component
class OrderMoney {

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Coupons coupons;
    private final OrderDues dues;
    private final OrderDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderMoney(OrderRepository orders, Inventory inventory, Coupons coupons, OrderDues dues, OrderDeadlines deadlines,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.coupons = coupons;
        this.dues = dues;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms the order, asks for what is missing and owes back what is too much. One that expired gets its goods set aside again first; one
     * that somebody cancelled stays so, and owes all of it back.
     *
     * @throws OutOfStockException if the goods of an expired order are no longer there; then {@link #owe} it back
     */
    @Transactional
    void receive(OrderNumber number) {
        change(number, this::receive);
    }

    /** Weighs anew what an order that goes on costs against what the shop keeps for it. */
    @Transactional
    void weigh(OrderNumber number) {
        change(number, order -> {
            if (order.wasConfirmed() && order.status() != OrderStatus.CANCELLED) {
                dues.settle(order, RefundReason.OVERPAID);
            }
        });
    }

    /** Owes the customer what came for an order that has expired. */
    @Transactional
    void owe(OrderNumber number) {
        change(number, order -> {
            if (order.status() == OrderStatus.EXPIRED) {
                dues.giveAllBack(order, OrderDues.NOTHING, RefundReason.PAID_LATE);
            }
        });
    }

    /** Notes that there is money somebody has to look at. */
    @Transactional
    void doubt(OrderNumber number) {
        change(number, order -> order.remark(OrderNote.MONEY_IN_REVIEW, clock.instant()));
    }

    /**
     * Lets an order end whose time is over and that still waits for its money, and gives its goods back. Money of which nobody has heard yet
     * confirms it instead; what nobody knows yet keeps it open.
     */
    @Transactional
    void expire(OrderNumber number) {
        change(number, order -> {
            if (order.status() != OrderStatus.PLACED) {
                deadlines.move(number, order.status());
            } else if (dues.hasNews(number)) {
                receive(order);
            } else if (deadlines.isOver(number)) {
                order.expire(clock.instant());
                inventory.release(number, order.stock(), Order.SYSTEM);
                coupons.giveBack(number);
                dues.giveAllBack(order, OrderDues.NOTHING, RefundReason.PAID_LATE);
            }
        });
    }

    private void receive(Order order) {
        if (order.status() == OrderStatus.CANCELLED) {
            dues.giveAllBack(order, OrderDues.NOTHING, RefundReason.CANCELLED);
        } else if (order.wasConfirmed()) {
            dues.settle(order, RefundReason.OVERPAID);
        } else if (dues.hasNews(order.number())) {
            confirm(order);
            dues.settle(order, RefundReason.OVERPAID);
        }
    }

    private void confirm(Order order) {
        if (order.status() == OrderStatus.PLACED) {
            order.markPaid(clock.instant());
            deadlines.move(order.number(), order.status());
        } else {
            inventory.reserve(order.number(), order.stock(), Order.SYSTEM);
            coupons.takeAgain(order.number());
            order.revive(clock.instant());
        }
    }

    private void change(OrderNumber number, Consumer<Order> verb) {
        orders.lock(number.value()).ifPresent(order -> {
            var from = order.status();
            var version = order.version();
            verb.accept(order);
            if (orders.saveAndFlush(order).version() != version) {
                events.publishEvent(new OrderChanged(number, from, order.status(), order.lastNote()));
            }
        });
    }
}
