package shop.computer.server.order;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.SwitchPayment;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.order.delivery.Addresses;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;
import shop.computer.server.payment.Payments;

/**
 * Changes how an order is paid that is not paid yet. Riel are reckoned at the rate frozen on the order and rounded up to full 100 riel, as
 * they are shown everywhere; they settle exactly the dollars that were asked for.
 */
@Service
public class PaySwitch {

    /** More codes than that for the same money are no choice but a game. */
    private static final int MOST_ATTEMPTS = 8;

    private final OrderRepository orders;
    private final Payments payments;
    private final OrderDues dues;
    private final OrderDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaySwitch(OrderRepository orders, Payments payments, OrderDues dues, OrderDeadlines deadlines,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.dues = dues;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a customer pay in this currency: makes another code if the order waits for its money in the other one, if the code for a difference
     * ran out, or if nothing is kept of what came on the code of before; else nothing.
     */
    @Transactional
    public void payIn(OrderNumber number, Currency currency) {
        orders.lock(number.value()).ifPresent(order -> {
            var attempts = payments.hold(number);
            if (isWanted(order, attempts, currency)) {
                var worth = attempts.getLast().worth();
                var asked = currency == Currency.KHR ? order.frozenRate().toRielShown(worth) : worth;
                payments.replace(number, PaymentMethod.KHQR, asked, worth);
                deadlines.move(number, order.status());
            }
        });
    }

    /** See {@link Orders#switchPayment}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void payBy(OrderNumber number, SwitchPayment wish, long seen, String who) {
        var order = orders.lockSeen(number, seen);
        if (order.status().isFinal() || !dues.isOwing(order)) {
            throw new EditRefusedException(Why.PAID_ALREADY);
        }
        if (wish.to() == PaymentMethod.CASH) {
            Addresses.mustTakeCash(order.content().handover(), order.content().address());
        }
        dues.askBy(wish.to(), order).ifPresent(due -> {
            order.say(OrderNote.PAYMENT_SWITCHED, clock.instant(), who, wish.why());
            switched(order, wish.to(), due);
            orders.saveAndFlush(order);
            events.publishEvent(new OrderChanged(number, order.status(), order.status(), order.lastNote()));
        });
    }

    private void switched(Order order, PaymentMethod to, Money due) {
        if (due.equals(order.total())) {
            order.payBy(to);
        }
        if (to == PaymentMethod.KHQR && order.wasConfirmed()) {
            order.lack(due, clock.instant());
        } else {
            order.lackNothing(clock.instant());
        }
        deadlines.move(order.number(), order.status());
    }

    private static boolean isWanted(Order order, List<PaymentAttempt> attempts, Currency currency) {
        var current = attempts.getLast();
        var lacks = order.openDifference() != null;
        var many = attempts.stream().filter(one -> one.debt() == current.debt()).count();
        if (current.method() != PaymentMethod.KHQR || many >= MOST_ATTEMPTS
                || order.status() != OrderStatus.PLACED && !lacks) {
            return false;
        }
        return switch (current.status()) {
            case WAITING -> current.asked().currency() != currency;
            case EXPIRED -> lacks;
            case FAILED -> true;
            case PAID, REVIEW -> false;
        };
    }
}
