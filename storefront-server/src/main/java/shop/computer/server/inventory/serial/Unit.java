package shop.computer.server.inventory.serial;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.serial.UnitDetail.State;

/**
 * One piece as the book has it.
 *
 * @param layer with which it came in last
 * @param document what moved it last
 */
public record Unit(SerialNumber serial, Sku sku, long layer, State state, @Nullable String document) {

    /** Whether it was sold with this document, under this SKU, and is not back. */
    public boolean leftWith(String itsDocument, Sku soldAs) {
        return state == State.SOLD && itsDocument.equals(document) && sku.equals(soldAs);
    }

    /** Whether it was given up: lost, written off, counted away. */
    public boolean isGone() {
        return state == State.GONE;
    }
}
