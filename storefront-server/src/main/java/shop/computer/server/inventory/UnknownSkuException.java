package shop.computer.server.inventory;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** The shop keeps no stock under this SKU. */
public class UnknownSkuException extends RuntimeException implements Refusal {

    private final transient Sku sku;

    public UnknownSkuException(Sku sku) {
        super(sku + " is not kept in stock");
        this.sku = sku;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }

    @Override
    public List<Object> facts() {
        return List.of(sku.value());
    }
}
