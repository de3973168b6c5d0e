package shop.computer.server.search;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.search.facet.Facet;

/**
 * One page of what was found.
 *
 * @param page the page really given, 1 or more
 * @param total how many products were found on all pages
 * @param inStock how many there would be with a free piece, whatever the price
 * @param facets what the list can be narrowed by, with counts
 * @param lowest price of what there is whatever price was asked for, whole USD rounded down; absent if there is nothing
 * @param highest price likewise, rounded up
 */
public record Findings(List<ProductCard> cards, int page, int total, long inStock, List<Facet> facets,
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    /** Products a page. */
    public static final int SIZE = 24;

    public Findings {
        cards = List.copyOf(cards);
        facets = List.copyOf(facets);
    }

    /** How many pages there are, 1 or more. */
    public int pages() {
        return pages(total);
    }

    /** The number of the first product on this page, counted from 1; 0 if there is none. */
    public int from() {
        return cards.isEmpty() ? 0 : (page - 1) * SIZE + 1;
    }

    /** The number of the last product on this page. */
    public int to() {
        return cards.isEmpty() ? 0 : from() + cards.size() - 1;
    }

    static int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }
}
