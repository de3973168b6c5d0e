package shop.computer.server.inventory;

import shop.computer.api.Sku;

/** So many pieces of one SKU, 1 or more. */
public record StockLine(Sku sku, int quantity) {

    /** @throws IllegalArgumentException if the quantity is below 1 */
    public StockLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("A stock line has 1 piece or more, not " + quantity);
        }
    }
}
