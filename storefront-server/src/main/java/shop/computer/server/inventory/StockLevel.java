package shop.computer.server.inventory;

import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.inventory.book.Balance;

/**
 * How many pieces of a SKU there are. {@code available = onHand - reserved}, none ever negative.
 *
 * @param reserved set aside for orders and still in the house
 * @param reorderAt order more at or below this many free pieces
 * @param cost average cost of a piece, USD
 * @param version rises by each change
 */
public record StockLevel(Sku sku, int onHand, int reserved, int available, int reorderAt, Money cost, long version) {

    static StockLevel of(Balance balance) {
        return new StockLevel(balance.sku(), balance.onHand(), balance.reserved(), balance.available(),
                balance.reorderAt(), balance.cost(), balance.version());
    }
}
