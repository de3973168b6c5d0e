package shop.computer.server.order.refusal;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** What staff typed does not make sense; says at which field. */
public class OrderInputException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    public OrderInputException(String field, String wording, Object... facts) {
        this(InputFault.of(field, wording, facts));
    }

    private OrderInputException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
