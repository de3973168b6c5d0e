package shop.computer.server.inventory;

import java.util.List;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;

/**
 * So many pieces of one SKU that a customer brings back, 1 or more.
 *
 * @param sku under which they were sold
 * @param restock what becomes of them
 * @param serials the number of each piece, if the SKU is kept by serial or they left with numbers; otherwise none
 * @param unitCost what one of them cost the shop when it was sold, USD, 0 or more
 */
public record BackLine(Sku sku, int quantity, Restock restock, List<String> serials, Money unitCost) {

    /** @throws IllegalArgumentException if the quantity is below 1 or the cost below zero or not in dollars */
    public BackLine {
        if (quantity < 1 || unitCost.isNegative() || unitCost.currency() != Currency.USD) {
            throw new IllegalArgumentException("No line to take back: " + quantity + " at " + unitCost);
        }
        serials = List.copyOf(serials);
    }
}
