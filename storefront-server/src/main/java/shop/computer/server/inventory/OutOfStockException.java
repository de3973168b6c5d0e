package shop.computer.server.inventory;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** Somebody wants more pieces than are free. */
public class OutOfStockException extends RuntimeException implements Refusal {

    private final transient Sku sku;
    private final int wanted;
    private final int left;

    public OutOfStockException(Sku sku, int wanted, int left) {
        super("%d of %s wanted, %d left".formatted(wanted, sku, left));
        this.sku = sku;
        this.wanted = wanted;
        this.left = left;
    }

    public Sku sku() {
        return sku;
    }

    public int wanted() {
        return wanted;
    }

    /** How many are free, 0 or more. */
    public int left() {
        return left;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.OUT_OF_STOCK;
    }

    @Override
    public List<Object> facts() {
        return List.of(sku.value(), wanted, left);
    }
}
