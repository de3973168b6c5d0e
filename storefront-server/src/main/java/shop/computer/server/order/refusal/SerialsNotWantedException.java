package shop.computer.server.order.refusal;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** Somebody gives numbers of pieces that do not go out with this step: of a SKU that is not in the order, or of a step with which nothing goes. */
public class SerialsNotWantedException extends RuntimeException implements Refusal {

    private final transient Sku sku;
    private final boolean inOrder;

    private SerialsNotWantedException(Sku sku, boolean inOrder) {
        super("No numbers of " + sku + " are wanted");
        this.sku = sku;
        this.inOrder = inOrder;
    }

    /** The order holds no such pieces. */
    public static SerialsNotWantedException notInOrder(Sku sku) {
        return new SerialsNotWantedException(sku, false);
    }

    /** Nothing leaves the house now. */
    public static SerialsNotWantedException nothingLeaves(Sku sku) {
        return new SerialsNotWantedException(sku, true);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.SERIAL_REFUSED;
    }

    @Override
    public String wording() {
        return inOrder ? "order.step.serials.nothing-leaves" : "order.step.serials.not-in-order";
    }

    @Override
    public List<Object> facts() {
        return List.of(sku.value());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("serials");
    }
}
