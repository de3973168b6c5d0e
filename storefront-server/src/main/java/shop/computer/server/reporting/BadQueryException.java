package shop.computer.server.reporting;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** A report cannot be asked for in this way. */
public class BadQueryException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    BadQueryException(String field, String wording, Object... facts) {
        this(InputFault.of(field, wording, facts));
    }

    private BadQueryException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
