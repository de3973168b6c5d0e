package shop.computer.server.payment.refusal;

import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** What was typed does not make sense; says at which field. */
public class MoneyInputException extends RuntimeException implements Refusal {

    private final String field;
    private final String wording;

    public MoneyInputException(String field, String wording) {
        super("%s is refused: %s".formatted(field, wording));
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
