package shop.computer.server.inventory.cost;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.inventory.LayerRow;

/**
 * Pieces that came in together and are not all gone.
 *
 * @param left how many of them are still there
 * @param value what those are worth in all, USD
 */
public record Layer(long id, Instant cameAt, @Nullable String document, int left, Money value) {

    /** What some of the pieces cost. */
    Money costOf(int wanted) {
        return Parts.share(value, wanted, left);
    }

    LayerRow toRow() {
        return new LayerRow(cameAt, document, left, value);
    }
}
