package shop.computer.server.order;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.payment.Payments;

/**
 * Lets a customer pay in the other currency. Riel are reckoned at the rate frozen on the order and rounded up to full 100 riel, as they are
 * shown everywhere; they settle exactly the dollars that were asked for.
 */
@Service
public class PaySwitch {

    /** More codes than that are no choice but a game. */
    private static final int MOST_ATTEMPTS = 8;

    private final OrderRepository orders;
    private final Payments payments;
    private final OrderDeadlines deadlines;

    PaySwitch(OrderRepository orders, Payments payments, OrderDeadlines deadlines) {
        this.orders = orders;
        this.payments = payments;
        this.deadlines = deadlines;
    }

    /** Makes another code if the order still waits for its money; else, and if that is its currency already, nothing. */
    @Transactional
    public void payIn(OrderNumber number, Currency currency) {
        orders.lock(number.value()).filter(order -> order.status() == OrderStatus.PLACED).ifPresent(order -> {
            var attempts = payments.attempts(number);
            var current = attempts.getLast();
            if (current.status() == PaymentStatus.WAITING && current.method() == PaymentMethod.KHQR
                    && current.asked().currency() != currency && attempts.size() < MOST_ATTEMPTS) {
                var worth = current.worth();
                var asked = currency == Currency.KHR ? order.frozenRate().toRielShown(worth) : worth;
                payments.replace(number, PaymentMethod.KHQR, asked, worth);
                deadlines.move(number, order.status());
            }
        });
    }
}
