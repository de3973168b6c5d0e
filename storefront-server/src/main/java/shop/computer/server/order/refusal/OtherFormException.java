package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** A checkout form comes a second time with other words in it. The order of the first stands as it was. */
public class OtherFormException extends RuntimeException implements Refusal {

    private final transient OrderNumber order;

    public OtherFormException(OrderNumber order) {
        super("%s was placed with another form of the same key".formatted(order));
        this.order = order;
    }

    /** The order that was placed with the first form. */
    public OrderNumber order() {
        return order;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.IDEMPOTENCY_KEY_REUSED;
    }

    @Override
    public String wording() {
        return "order.checkout.other-form";
    }

    @Override
    public List<Object> facts() {
        return List.of(order.value());
    }
}
