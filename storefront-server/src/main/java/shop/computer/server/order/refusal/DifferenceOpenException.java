package shop.computer.server.order.refusal;

import java.util.List;
import shop.computer.api.Money;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The goods do not leave the house while a part of their price is still to be paid. */
public class DifferenceOpenException extends RuntimeException implements Refusal {

    private final transient Money lacking;

    public DifferenceOpenException(Money lacking) {
        super(lacking + " are still to be paid");
        this.lacking = lacking;
    }

    /** What is still to be paid, USD. */
    public Money lacking() {
        return lacking;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STEP_NOT_ALLOWED;
    }

    @Override
    public String wording() {
        return "order.step.difference-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(lacking.amount().toPlainString());
    }
}
