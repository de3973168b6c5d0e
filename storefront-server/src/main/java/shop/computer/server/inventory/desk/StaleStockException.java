package shop.computer.server.inventory.desk;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** The stock changed since the caller looked at it. */
public class StaleStockException extends RuntimeException implements Refusal {

    private final transient Sku sku;
    private final long version;

    public StaleStockException(Sku sku, long version) {
        super("%s is at version %d".formatted(sku, version));
        this.sku = sku;
        this.version = version;
    }

    /** The newest one. */
    public long version() {
        return version;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.STALE;
    }

    @Override
    public List<Object> facts() {
        return List.of(sku.value());
    }
}
