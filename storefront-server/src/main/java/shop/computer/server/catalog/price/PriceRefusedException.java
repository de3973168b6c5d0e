package shop.computer.server.catalog.price;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** Prices that cannot stand; says at which field. */
public class PriceRefusedException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    PriceRefusedException(String field, String wording, Object... facts) {
        this(InputFault.of(field, wording, facts));
    }

    private PriceRefusedException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
