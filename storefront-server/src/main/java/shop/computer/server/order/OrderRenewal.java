package shop.computer.server.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.limit.OpenOrders;
import shop.computer.server.order.limit.OrderSettings;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;
import shop.computer.server.order.retry.RetriedWhenLost;
import shop.computer.server.payment.Payments;

/** Gives an order by KHQR that nobody paid in time another code, at the prices that were agreed: decision 0017. */
@Service
public class OrderRenewal {

    /** Goods that nobody pays are not set aside for ever. */
    private static final int MOST_ATTEMPTS = 8;

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Payments payments;
    private final OpenOrders open;
    private final OrderDeadlines deadlines;
    private final OrderSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderRenewal(OrderRepository orders, Inventory inventory, Payments payments, OpenOrders open,
            OrderDeadlines deadlines, OrderSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.payments = payments;
        this.open = open;
        this.deadlines = deadlines;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the customer may be asked to; the goods may be gone all the same. */
    public boolean isOffered(OrderDetail order) {
        var summary = order.summary();
        return isWanted(summary.status(), summary.placedAt(), order.coupon() != null)
                && isUnpaid(payments.attempts(summary.number()));
    }

    /**
     * Sets the goods of an expired order aside again and makes another code; of one whose code ran out but which nobody has let expire yet
     * only the latter. Does nothing if a code is good still, if money came for it, if it was placed too long ago, if it has had many codes, or
     * if it had a coupon, of which others have had the use since.
     *
     * @throws OutOfStockException if some of the goods are gone; then nothing was changed
     * @throws TooManyOpenOrdersException if too many other orders of the customer wait for money
     */
    @RetriedWhenLost
    @Transactional
    public void renew(OrderNumber number) {
        orders.lock(number.value())
                .filter(order -> isWanted(order.status(), order.placedAt(), order.goods().coupon() != null))
                .ifPresent(order -> {
                    var attempts = payments.hold(number);
                    if (isUnpaid(attempts)) {
                        renew(order, attempts.getLast());
                    }
                });
    }

    private void renew(Order order, PaymentAttempt last) {
        if (order.status() == OrderStatus.EXPIRED) {
            open.admit(order.placement().phone(), order.content().address(), null);
            inventory.reserve(order.number(), order.stock(), Order.CUSTOMER);
            order.renew(clock.instant());
            orders.saveAndFlush(order);
            events.publishEvent(
                    new OrderChanged(order.number(), OrderStatus.EXPIRED, OrderStatus.PLACED, OrderNote.RENEWED));
        }
        payments.replace(order.number(), PaymentMethod.KHQR, last.asked(), last.worth());
        deadlines.move(order.number(), order.status());
    }

    private boolean isWanted(OrderStatus status, Instant placedAt, boolean hasCoupon) {
        return (status == OrderStatus.EXPIRED || status == OrderStatus.PLACED) && !hasCoupon
                && placedAt.plus(settings.cashDeadline()).isAfter(clock.instant());
    }

    /** Every code ran out without money, the newest by its time, and there were not too many. */
    private static boolean isUnpaid(List<PaymentAttempt> attempts) {
        var newest = attempts.getLast();
        return attempts.size() < MOST_ATTEMPTS && newest.method() == PaymentMethod.KHQR
                && newest.status() == PaymentStatus.EXPIRED
                && attempts.stream().allMatch(
                        one -> one.status() == PaymentStatus.EXPIRED || one.status() == PaymentStatus.FAILED);
    }
}
