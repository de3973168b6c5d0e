package shop.computer.server.order;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundStatus;
import shop.computer.api.payment.RefundTask;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;

/**
 * Weighs the money that came for an order against what it costs: asks for what is missing, owes back what is too much. It looks at sums and
 * not at events, so that hearing of the same money twice changes nothing. Whoever calls holds the order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderDues {

    static final Money NOTHING = Money.zero(Currency.USD);

    private final Payments payments;
    private final Refunds refunds;
    private final Clock clock;

    OrderDues(Payments payments, Refunds refunds, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * What the shop has of an order's accepted money and does not owe back, USD. Money in doubt does not count; what staff said is not owed
     * after all is kept.
     */
    Money kept(OrderNumber order) {
        payments.hold(order);
        return kept(order, owedBack(order));
    }

    private Money kept(OrderNumber order, List<RefundTask> tasks) {
        return tasks.stream().filter(task -> task.status() != RefundStatus.CANCELLED).map(RefundTask::amount)
                .reduce(payments.received(order), Money::minus);
    }

    /** Whether money came of which nothing is decided yet: it is neither owed back nor, by the word of staff, kept. */
    boolean hasNews(OrderNumber order) {
        payments.hold(order);
        return owedBack(order).stream().map(RefundTask::amount).reduce(payments.received(order), Money::minus)
                .compareTo(NOTHING) > 0;
    }

    /**
     * Makes what is asked for fit what the order costs now.
     *
     * @param surplus why the shop would owe the customer what is too much
     */
    void settle(Order order, RefundReason surplus) {
        payments.hold(order.number());
        var tasks = owedBack(order.number()); // once: staff close tasks without holding the order
        var over = kept(order.number(), tasks).minus(order.total());
        var waived = waived(order, over, tasks);
        if (over.compareTo(NOTHING) >= 0) {
            payments.close(order.number());
            order.lackNothing(clock.instant());
            owe(order, over.minus(waived), surplus, tasks);
        } else if (ask(order, over.negate()) == PaymentMethod.KHQR && order.wasConfirmed()) {
            order.lack(over.negate(), clock.instant());
        } else {
            order.lackNothing(clock.instant());
        }
    }

    /**
     * Owes all that came for an order that has ended; nothing is waited for any more.
     *
     * @param cost what it cost until now, USD; nothing if it ended before
     */
    void giveAllBack(Order order, Money cost, RefundReason reason) {
        payments.close(order.number());
        var tasks = owedBack(order.number());
        var kept = kept(order.number(), tasks);
        owe(order, kept.minus(waived(order, kept.minus(cost), tasks)), reason, tasks);
    }

    /**
     * What staff said the shop keeps beyond the cost, USD. What of it has paid for goods is noted with the order: it is the customer's from then
     * on, like any other money.
     *
     * @param over how much more is kept than the order costs, USD; below zero if less is
     */
    private static Money waived(Order order, Money over, List<RefundTask> tasks) {
        var left = tasks.stream().filter(task -> task.status() == RefundStatus.CANCELLED)
                .map(RefundTask::amount).reduce(NOTHING, Money::plus).minus(order.waiverUsed());
        var still = Collections.max(List.of(NOTHING, Collections.min(List.of(left, over))));
        order.useWaiver(left.minus(still));
        return still;
    }

    private void owe(Order order, Money amount, RefundReason reason, List<RefundTask> tasks) {
        if (amount.compareTo(NOTHING) > 0) {
            refunds.owe(order.number(), amount, reason, "%s-%d".formatted(document(order.number()), tasks.size() + 1));
            order.remark(OrderNote.REFUND_DUE, clock.instant());
        }
    }

    /** Whether a part of its price is not paid yet. */
    boolean isOwing(Order order) {
        return order.total().compareTo(kept(order.number())) > 0;
    }

    /** Whether somebody is to take cash for it. */
    boolean waitsForCash(OrderNumber order) {
        var newest = payments.attempts(order).getLast();
        return newest.status() == PaymentStatus.WAITING && newest.method() == PaymentMethod.CASH;
    }

    /**
     * Asks for what is missing in another way than before.
     *
     * @return what is missing, USD; absent if it is asked for in this way already
     */
    Optional<Money> askBy(PaymentMethod way, Order order) {
        var due = order.total().minus(kept(order.number()));
        var attempts = payments.attempts(order.number());
        var newest = attempts.getLast();
        if (newest.status() == PaymentStatus.WAITING && newest.method() == way) {
            return Optional.empty();
        }
        if (!isPaid(newest.debt(), attempts)) {
            payments.replace(order.number(), way, due, due);
        } else if (way == PaymentMethod.CASH) {
            payments.askCash(order.number(), due);
        } else {
            payments.askMore(order.number(), due);
        }
        return Optional.of(due);
    }

    /**
     * Asks for exactly this if it is not asked for. A code for a difference that ran out is not made anew by itself: that is for whoever wants
     * to pay.
     *
     * @return how it is to be paid
     */
    private PaymentMethod ask(Order order, Money due) {
        var attempts = payments.attempts(order.number());
        var newest = attempts.getLast();
        var asked = newest.status() == PaymentStatus.WAITING
                ? newest.worth().equals(due)
                : due.equals(order.openDifference());
        if (asked) {
            return newest.method();
        }
        if (isPaid(newest.debt(), attempts)) {
            return payments.askMore(order.number(), due).method();
        }
        var inItsCurrency = newest.asked().currency() == Currency.KHR ? order.frozenRate().toRielShown(due) : due;
        return payments.replace(order.number(), newest.method(), inItsCurrency, due).method();
    }

    private static boolean isPaid(int debt, List<PaymentAttempt> attempts) {
        return attempts.stream().anyMatch(one -> one.debt() == debt && one.status() == PaymentStatus.PAID);
    }

    /** The tasks of this room; what the payment room owes back was never accepted for the order, and goods that came back have their own. */
    private List<RefundTask> owedBack(OrderNumber order) {
        return refunds.of(order).stream().filter(task -> task.document().startsWith(document(order))).toList();
    }

    private static String document(OrderNumber order) {
        return "order:" + order;
    }
}
