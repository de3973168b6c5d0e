package shop.computer.server.order.book;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;

/** What staff may do with an order. */
public final class StaffSteps {

    private StaffSteps() {}

    /** Those of an order of which no money is missing. */
    public static Set<OrderStatus> of(OrderStatus status, Handover handover, PaymentMethod method) {
        return of(status, handover, method, null);
    }

    /**
     * The steps of the state machine but some: only time lets an order expire, only money that came confirms one paid by KHQR, and while
     * money is missing nothing leaves the house.
     *
     * @param lacking what is still to be paid before the goods leave; absent if nothing is
     */
    public static Set<OrderStatus> of(OrderStatus status, Handover handover, PaymentMethod method,
            @Nullable Money lacking) {
        var steps = EnumSet.noneOf(OrderStatus.class);
        steps.addAll(status.next(handover));
        steps.remove(OrderStatus.EXPIRED);
        if (method != PaymentMethod.CASH) {
            steps.remove(OrderStatus.CONFIRMED);
        }
        if (lacking != null) {
            steps.remove(OrderStatus.SHIPPED);
            steps.remove(OrderStatus.COMPLETED);
        }
        return steps;
    }
}
