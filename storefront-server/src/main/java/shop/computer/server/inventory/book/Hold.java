package shop.computer.server.inventory.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * Pieces that are set aside for a document.
 *
 * @param until when they are free again; absent if only the document says so
 * @param byStaff whether staff set them aside; otherwise an order did
 */
public record Hold(String document, Sku sku, int quantity, @Nullable Instant until, boolean byStaff,
        @Nullable String customer, @Nullable String note, String who) {

    /** For an order, until it says otherwise. */
    public static Hold ofOrder(String document, Sku sku, int quantity, String who) {
        return new Hold(document, sku, quantity, null, false, null, null, who);
    }
}
