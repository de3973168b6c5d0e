package shop.computer.server.reporting;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** A report cannot be asked for in this way. */
public class BadQueryException extends RuntimeException implements Refusal {

    private final String field;
    private final String wording;
    private final transient List<Object> facts;

    BadQueryException(String field, String wording, Object... facts) {
        super("The parameter %s is refused: %s".formatted(field, wording));
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
