package shop.computer.server.catalog.rate;

import java.math.BigDecimal;
import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** A selling rate that is likely to be a slip; says between which it may be, in riel for a dollar. */
public class RateRefusedException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    RateRefusedException(BigDecimal least, BigDecimal most) {
        super("A rate is between " + least + " and " + most);
        fault = InputFault.of("rielPerUsd", "catalog.rate.range", least, most);
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
