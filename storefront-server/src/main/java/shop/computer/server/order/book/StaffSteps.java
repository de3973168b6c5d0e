package shop.computer.server.order.book;

import java.util.EnumSet;
import java.util.Set;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;

/** What staff may do with an order. */
public final class StaffSteps {

    private StaffSteps() {}

    /** The steps of the state machine but two: only time lets an order expire, and only money that came confirms one paid by KHQR. */
    public static Set<OrderStatus> of(OrderStatus status, Handover handover, PaymentMethod method) {
        var steps = EnumSet.noneOf(OrderStatus.class);
        steps.addAll(status.next(handover));
        steps.remove(OrderStatus.EXPIRED);
        if (method != PaymentMethod.CASH) {
            steps.remove(OrderStatus.CONFIRMED);
        }
        return steps;
    }
}
