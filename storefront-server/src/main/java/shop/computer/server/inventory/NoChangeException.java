package shop.computer.server.inventory;

import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** An adjustment of 0 pieces changes nothing. */
public class NoChangeException extends IllegalArgumentException implements Refusal {

    NoChangeException() {
        super("An adjustment of 0 pieces changes nothing");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "inventory.adjust.change.zero";
    }

    @Override
    public Optional<String> field() {
        return Optional.of("change");
    }
}
