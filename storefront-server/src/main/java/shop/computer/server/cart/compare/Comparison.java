package shop.computer.server.cart.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.spec.SpecTable;

/**
 * Products of one category side by side.
 *
 * @param category the widest one; absent if there is nothing to compare
 * @param tables what they are, each value at the place of its product
 * @param leftOut whether more was asked for than can be shown
 */
record Comparison(@Nullable CategoryNode category, List<ProductCard> cards, List<SpecTable> tables, boolean leftOut) {

    /** The same with nothing but what tells them apart. */
    Comparison differences() {
        return new Comparison(category, cards,
                tables.stream().map(SpecTable::differences).filter(table -> !table.rows().isEmpty()).toList(), leftOut);
    }

    public boolean isEmpty() {
        return cards.isEmpty();
    }

    public boolean isFull() {
        return cards.size() == CompareList.MOST;
    }

    /** The page that shows just these. */
    public String address() {
        return new CompareList(cards.stream().map(ProductCard::sku).toList()).address();
    }
}
