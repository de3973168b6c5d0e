package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no order with this number. */
public class UnknownOrderException extends RuntimeException implements Refusal {

    private final transient OrderNumber number;

    public UnknownOrderException(OrderNumber number) {
        super("There is no order " + number);
        this.number = number;
    }

    public OrderNumber number() {
        return number;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(number.value());
    }
}
