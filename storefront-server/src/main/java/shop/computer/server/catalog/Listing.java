package shop.computer.server.catalog;

import java.util.List;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.row.Sort;

/**
 * One page of a category.
 *
 * @param path the category and those above it, the widest first
 * @param cards at most {@link #SIZE}
 * @param page the page really given, 1 or more: one past the end gives the last
 * @param total how many products there are on all pages
 * @param inStockOnly whether products without a free piece were left out
 */
public record Listing(List<CategoryNode> path, List<ProductCard> cards, int page, int total, Sort sort,
        boolean inStockOnly) {

    /** Products a page. */
    public static final int SIZE = 24;

    public Listing {
        path = List.copyOf(path);
        cards = List.copyOf(cards);
    }

    public CategoryNode category() {
        return path.getLast();
    }

    /** How many pages there are, 1 or more. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }

    /** The number of the first product on this page, counted from 1; 0 if there is none. */
    public int from() {
        return cards.isEmpty() ? 0 : (page - 1) * SIZE + 1;
    }

    /** The number of the last product on this page. */
    public int to() {
        return cards.isEmpty() ? 0 : from() + cards.size() - 1;
    }

    /** The page that is really given. */
    static int within(int page, int total) {
        return Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, SIZE)));
    }

    static int offset(int page) {
        return (page - 1) * SIZE;
    }
}
