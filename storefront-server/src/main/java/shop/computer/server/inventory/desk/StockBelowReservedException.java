package shop.computer.server.inventory.desk;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** A correction would leave fewer pieces on hand than are set aside for orders. */
public class StockBelowReservedException extends RuntimeException implements Refusal {

    private final transient Sku sku;
    private final int onHand;
    private final int reserved;

    public StockBelowReservedException(Sku sku, int onHand, int reserved) {
        super("%s has %d on hand, %d of them reserved".formatted(sku, onHand, reserved));
        this.sku = sku;
        this.onHand = onHand;
        this.reserved = reserved;
    }

    public int onHand() {
        return onHand;
    }

    public int reserved() {
        return reserved;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STOCK_BELOW_RESERVED;
    }

    @Override
    public List<Object> facts() {
        return List.of(sku.value(), onHand, reserved);
    }
}
