package shop.computer.server.catalog;

import shop.computer.api.Sku;

/** Another product already has this SKU. */
public class SkuTakenException extends RuntimeException {

    private final transient Sku sku;

    public SkuTakenException(Sku sku) {
        super(sku + " is taken");
        this.sku = sku;
    }

    public Sku sku() {
        return sku;
    }
}
