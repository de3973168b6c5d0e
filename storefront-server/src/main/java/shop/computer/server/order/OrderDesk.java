package shop.computer.server.order;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.ReviewReason;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.bill.Packing;
import shop.computer.server.order.refusal.SerialsNotWantedException;
import shop.computer.server.payment.Payments;
import shop.computer.server.promotion.Coupons;

/** Where staff move orders on by hand: stock and payment follow in the same transaction. */
@Component
class OrderDesk {

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Coupons coupons;
    private final Payments payments;
    private final OrderDues dues;
    private final OrderDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderDesk(OrderRepository orders, Inventory inventory, Coupons coupons, Payments payments, OrderDues dues,
            OrderDeadlines deadlines,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.coupons = coupons;
        this.payments = payments;
        this.dues = dues;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Orders#take}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(OrderNumber number, TakeStep step, long expectedVersion, String who) {
        var order = orders.lockSeen(number, expectedVersion);
        var from = order.status();
        var comesBack = step.to() == OrderStatus.CANCELLED && from == OrderStatus.SHIPPED;
        if (!step.serials().isEmpty() && !order.sellsAt(step.to()) && !comesBack) {
            throw SerialsNotWantedException.nothingLeaves(step.serials().getFirst().sku());
        }
        if (step.to() == OrderStatus.CANCELLED) {
            cancel(order, step, who);
        } else {
            forward(order, step, who);
        }
        orders.saveAndFlush(order);
        events.publishEvent(new OrderChanged(number, from, order.status(), order.lastNote()));
    }

    private void forward(Order order, TakeStep step, String who) {
        order.step(step.to(), clock.instant(), who, step.why(), null);
        if (order.sellsAt(step.to())) {
            var packing = new Packing(order.goods().lines(), step.serials());
            order.goods().sold(packing, inventory.sell(order.number(), packing.sold(), who));
        }
        if (step.to() == OrderStatus.COMPLETED) {
            payments.takeCash(order.number());
        }
        deadlines.move(order.number(), order.status());
    }

    private void cancel(Order order, TakeStep step, String who) {
        var inDoubt = payments.hold(order.number()).stream().anyMatch(OrderDesk::isOursInDoubt);
        var paid = dues.kept(order.number()).compareTo(OrderDues.NOTHING) > 0;
        if (paid && order.status() == OrderStatus.PLACED) {
            order.markPaid(clock.instant()); // the news of the money is still on its way and must find nothing left to do
        }
        var isInTheHouse = order.status().holdsStock();
        order.step(OrderStatus.CANCELLED, clock.instant(), who, step.why(),
                paid || inDoubt ? OrderNote.REFUND_DUE : null);
        if (isInTheHouse) {
            inventory.release(order.number(), order.stock(), who);
        } else {
            inventory.takeBack(order.number(), order.parcel(step.serials()), who);
        }
        coupons.giveBack(order.number());
        dues.giveAllBack(order, order.total(), RefundReason.CANCELLED);
    }

    /** Money of this customer that is in the shop's account, whatever becomes of it. */
    private static boolean isOursInDoubt(PaymentAttempt attempt) {
        return attempt.status() == PaymentStatus.REVIEW && attempt.reason() != ReviewReason.ACCOUNT_DIFFERS
                && attempt.reason() != ReviewReason.ALREADY_USED;
    }
}
