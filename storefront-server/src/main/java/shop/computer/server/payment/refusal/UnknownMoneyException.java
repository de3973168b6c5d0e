package shop.computer.server.payment.refusal;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no refund, review, search or payment of this name. */
public class UnknownMoneyException extends RuntimeException implements Refusal {

    private final String name;

    public UnknownMoneyException(String name) {
        super("Nothing is known of " + name);
        this.name = name;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(name);
    }
}
