package shop.computer.server.catalog;

import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Goods cannot be offered in this condition, or not at this price. */
public class GradeRefusedException extends RuntimeException implements Refusal {

    private final String field;
    private final String wording;

    GradeRefusedException(String field, String wording) {
        super(wording);
        this.field = field;
        this.wording = wording;
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
    public Optional<String> field() {
        return Optional.of(field);
    }
}
