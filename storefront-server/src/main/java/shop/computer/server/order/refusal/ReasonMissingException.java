package shop.computer.server.order.refusal;

import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Somebody cancels an order and does not say why. */
public class ReasonMissingException extends RuntimeException implements Refusal {

    public ReasonMissingException() {
        super("A cancellation needs a reason");
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "order.step.why.missing";
    }

    @Override
    public Optional<String> field() {
        return Optional.of("why");
    }
}
