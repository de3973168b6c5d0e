package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.order.OrderStatus;

/** Goods come back only from an order that was handed over. */
public class NotCompletedException extends RuntimeException implements Refusal {

    private final OrderStatus status;

    public NotCompletedException(OrderStatus status) {
        super("Nothing comes back of an order that is " + status);
        this.status = status;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STEP_NOT_ALLOWED;
    }

    @Override
    public String wording() {
        return "order.return.not-completed";
    }

    @Override
    public List<Object> facts() {
        return List.of(status);
    }
}
