package shop.computer.server.search;

import java.util.List;
import shop.computer.server.catalog.ProductCard;

/**
 * One page of what a search found, the best first.
 *
 * @param page the page really given, 1 or more
 * @param total how many products were found on all pages
 */
public record Findings(List<ProductCard> cards, int page, int total) {

    /** Products a page. */
    public static final int SIZE = 24;

    public Findings {
        cards = List.copyOf(cards);
    }

    /** How many pages there are, 1 or more. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }
}
