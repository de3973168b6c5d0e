package shop.computer.server.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.order.limit.OrderSettings;
import shop.computer.server.payment.Payments;

/** Until when the goods of an order that is not paid are set aside. Whoever calls is in the transaction that asks for the money. */
@Component
class OrderDeadlines {

    private final Inventory inventory;
    private final Payments payments;
    private final OrderSettings settings;
    private final Clock clock;

    OrderDeadlines(Inventory inventory, Payments payments, OrderSettings settings, Clock clock) {
        this.inventory = inventory;
        this.payments = payments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Goods of a placed order are set aside as long as its newest payment request is good; of a confirmed one as long as it lives. */
    void move(OrderNumber order, OrderStatus status) {
        inventory.holdUntil(order,
                status == OrderStatus.PLACED ? end(payments.attempts(order).getLast()) : null);
    }

    /**
     * Whether a placed order has waited long enough. If not, it is looked at again when this can have changed: a KHQR of which the bank has
     * not said the last word and money in doubt keep it open, and so does, to its end, a code that the bank refused or whose money went back.
     */
    boolean isOver(OrderNumber order) {
        var again = again(order, payments.hold(order));
        if (again != null) {
            inventory.holdUntil(order, again);
        }
        return again == null;
    }

    private @Nullable Instant again(OrderNumber order, List<PaymentAttempt> attempts) {
        var now = clock.instant();
        var newest = attempts.getLast();
        var payable = newest.status() == PaymentStatus.WAITING || newest.status() == PaymentStatus.FAILED;
        if (payable && end(newest).isAfter(now)) {
            return end(newest);
        }
        var doubt = attempts.stream().anyMatch(one -> one.status() == PaymentStatus.REVIEW);
        return doubt || payments.isUnknown(order) ? now.plus(settings.bankGrace()) : null;
    }

    private Instant end(PaymentAttempt attempt) {
        var codeEnds = attempt.expiresAt();
        return codeEnds == null
                ? attempt.createdAt().plus(settings.cashDeadline())
                : codeEnds.plus(settings.bankGrace());
    }
}
