package shop.computer.server.promotion;

import shop.computer.api.InputFault;
import shop.computer.api.InputRefusal;

/** A coupon that cannot stand; says at which field. */
public class CouponRefusedException extends RuntimeException implements InputRefusal {

    private final transient InputFault fault;

    CouponRefusedException(String field, String wording, Object... facts) {
        this(InputFault.of(field, wording, facts));
    }

    private CouponRefusedException(InputFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    @Override
    public InputFault fault() {
        return fault;
    }
}
