package shop.computer.server.inventory.book;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.MovementKind;

/**
 * Why pieces of a SKU come or go.
 *
 * @param document what caused it, for instance an order number; at most 40 characters
 * @param who a staff user, {@code customer} or {@code system}
 */
public record Entry(Sku sku, MovementKind kind, @Nullable AdjustReason reason, @Nullable String document,
        @Nullable String note, String who) {

    /** Without reason or note. */
    public Entry(Sku sku, MovementKind kind, @Nullable String document, String who) {
        this(sku, kind, null, document, null, who);
    }

    Movement moving(int onHand, int reserved) {
        return new Movement(sku, kind, onHand, reserved, reason, document, note, who);
    }

    Entry as(MovementKind other) {
        return new Entry(sku, other, reason, document, note, who);
    }
}
