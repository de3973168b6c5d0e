package shop.computer.server.promotion;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no coupon of this code. */
public class UnknownCouponException extends RuntimeException implements Refusal {

    private final String code;

    UnknownCouponException(String code) {
        super("No such coupon");
        this.code = code;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(code);
    }
}
