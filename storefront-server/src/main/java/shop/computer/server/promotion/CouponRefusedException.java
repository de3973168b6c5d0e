package shop.computer.server.promotion;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** A coupon that cannot stand; says at which field. */
public class CouponRefusedException extends RuntimeException implements Refusal {

    private final String field;
    private final String wording;
    private final transient List<Object> facts;

    CouponRefusedException(String field, String wording, Object... facts) {
        super("%s is refused: %s %s".formatted(field, wording, List.of(facts)));
        this.field = field;
        this.wording = wording;
        this.facts = List.of(facts);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
