package shop.computer.server.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.inventory.book.Balance;

/**
 * How many pieces of a SKU there are. {@code available = onHand - reserved}, none ever negative.
 *
 * @param reserved set aside for orders and still in the house
 * @param reorderAt order more at or below this many free pieces
 * @param cost average cost of a piece, USD
 * @param arrivesOn the day, in Asia/Phnom_Penh, on which staff expect more; may have passed
 * @param version rises by each change
 */
public record StockLevel(Sku sku, int onHand, int reserved, int available, int reorderAt, Money cost,
        @Nullable LocalDate arrivesOn, long version) {

    static StockLevel of(Balance balance) {
        return new StockLevel(balance.sku(), balance.onHand(), balance.reserved(), balance.available(),
                balance.reorderAt(), balance.cost(), balance.arrivesOn(), balance.version());
    }
}
