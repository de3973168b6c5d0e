package shop.computer.server.inventory;

import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * How many pieces of a SKU there are. {@code available = onHand - reserved}, none ever negative.
 *
 * @param reserved set aside for orders and still in the house
 * @param reorderAt order more at or below this many free pieces
 * @param cost average cost of a piece, USD
 * @param version rises by each change
 */
public record StockLevel(Sku sku, int onHand, int reserved, int available, int reorderAt, Money cost, long version) {}
