package shop.computer.server.order.book;

import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;

/**
 * Which order a checkout form became.
 *
 * @param hash of what stood in the form; absent for orders from before it was kept
 */
public record PlacedForm(OrderNumber order, @Nullable String hash) {

    /** Whether a form with this hash says the same. */
    public boolean isOf(String other) {
        return hash == null || hash.equals(other);
    }
}
