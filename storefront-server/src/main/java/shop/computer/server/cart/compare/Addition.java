package shop.computer.server.cart.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;

/**
 * What became of the wish to compare one more product.
 *
 * @param product absent if the shop does not sell it
 * @param category of what is in the list, the widest; absent if there is nothing
 * @param list as it is now
 */
record Addition(Outcome outcome, Sku sku, @Nullable ProductCard product, @Nullable CategoryNode category,
        CompareList list) {

    enum Outcome {
        ADDED, ALREADY, FULL, OTHER, GONE
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "compare.note." + outcome.name().toLowerCase(Locale.ROOT);
    }

    /** What the sentence names. */
    public Object[] words() {
        return new Object[]{name(), category == null ? "" : category.name(), CompareList.MOST};
    }

    public String name() {
        return product == null ? sku.value() : product.name();
    }

    public boolean isRefused() {
        return switch (outcome) {
            case ADDED, ALREADY -> false;
            case FULL, OTHER, GONE -> true;
        };
    }

    /** Whether it can be compared, though not together with the others. */
    public boolean canStartAnew() {
        return outcome == Outcome.FULL || outcome == Outcome.OTHER;
    }

    public boolean isAdded() {
        return outcome == Outcome.ADDED;
    }

    /** The page of the list, which offers a way out if it was refused. */
    public String address() {
        if (!isRefused()) {
            return list.address();
        }
        return list.address() + (list.isEmpty() ? "?" : "&") + "wanted=" + sku;
    }
}
