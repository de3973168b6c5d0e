package shop.computer.server.inventory.receiving;

import java.util.List;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * One line of a receipt, checked.
 *
 * @param sku under which the pieces go to stock
 * @param landedShare what of the landed cost falls to them, USD
 */
record Arrival(int position, Sku sku, int quantity, Money unitCost, Money landedShare, List<String> serials) {

    /** What all pieces are worth, USD. */
    Money worth() {
        return unitCost.times(quantity).plus(landedShare);
    }

    ReceiptBook.Line line() {
        return new ReceiptBook.Line(sku, quantity, unitCost, landedShare);
    }
}
