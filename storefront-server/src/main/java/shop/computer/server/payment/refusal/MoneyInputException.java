package shop.computer.server.payment.refusal;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** What was typed does not make sense; says at which field. */
public class MoneyInputException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    public MoneyInputException(String field, String wording) {
        this(InputFault.of(field, wording));
    }

    private MoneyInputException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
