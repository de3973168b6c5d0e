package shop.computer.server.cart.wish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.server.catalog.ProductCard;

/**
 * A wish list with prices and stock of this moment.
 *
 * @param share the token of the link that shows it to others; absent if it is not shared
 */
record WishView(List<WishView.Item> items, @Nullable String share) {

    static final WishView EMPTY = new WishView(List.of(), null);

    WishView {
        items = List.copyOf(items);
    }

    /** @param product absent if the shop sells it no more */
    record Item(Sku sku, @Nullable ProductCard product) {

        public boolean isThere() {
            return product != null && product.available() > 0;
        }

        public String name() {
            return product == null ? sku.value() : product.name();
        }
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether anything of it can be put into a cart. */
    public boolean hasAnythingThere() {
        return items.stream().anyMatch(Item::isThere);
    }
}
