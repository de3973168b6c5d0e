package shop.computer.server.catalog;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** Goods cannot be offered in this condition, or not at this price. */
public class GradeRefusedException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    GradeRefusedException(String field, String wording) {
        this(InputFault.of(field, wording));
    }

    private GradeRefusedException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
