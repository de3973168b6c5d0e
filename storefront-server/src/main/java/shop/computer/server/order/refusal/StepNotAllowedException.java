package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.order.OrderStatus;

/** An order that stands here cannot go there. */
public class StepNotAllowedException extends RuntimeException implements Refusal {

    private final OrderStatus from;
    private final OrderStatus to;

    public StepNotAllowedException(OrderStatus from, OrderStatus to) {
        super(from + " does not become " + to);
        this.from = from;
        this.to = to;
    }

    public OrderStatus from() {
        return from;
    }

    public OrderStatus to() {
        return to;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STEP_NOT_ALLOWED;
    }

    @Override
    public List<Object> facts() {
        return List.of(from, to);
    }
}
