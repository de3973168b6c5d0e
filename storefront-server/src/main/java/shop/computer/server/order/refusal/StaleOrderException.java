package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The order changed since the caller looked at it. */
public class StaleOrderException extends RuntimeException implements Refusal {

    private final transient OrderNumber number;
    private final long version;

    public StaleOrderException(OrderNumber number, long version) {
        super("%s is at version %d".formatted(number, version));
        this.number = number;
        this.version = version;
    }

    /** The newest one. */
    public long version() {
        return version;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STALE;
    }

    @Override
    public List<Object> facts() {
        return List.of(number.value());
    }
}
