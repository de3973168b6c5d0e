package shop.computer.server.catalog.price;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Prices that cannot stand; says at which field. */
public class PriceRefusedException extends RuntimeException implements Refusal {

    private final String field;
    private final String wording;
    private final transient List<Object> facts;

    PriceRefusedException(String field, String wording, Object... facts) {
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
