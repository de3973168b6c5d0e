package shop.computer.server.inventory;

import java.util.List;
import shop.computer.api.Sku;

/**
 * So many pieces of one SKU that leave the house, 1 or more.
 *
 * @param serials the number of each piece, if the SKU is kept by serial; otherwise none
 */
public record SoldLine(Sku sku, int quantity, List<String> serials) {

    /** @throws IllegalArgumentException if the quantity is below 1 */
    public SoldLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("A sold line has 1 piece or more, not " + quantity);
        }
        serials = List.copyOf(serials);
    }

    /** Pieces without numbers. */
    public static SoldLine of(StockLine line) {
        return new SoldLine(line.sku(), line.quantity(), List.of());
    }
}
