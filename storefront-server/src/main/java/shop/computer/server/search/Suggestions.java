package shop.computer.server.search;

import java.util.List;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;

/** What may be meant by what was typed so far. */
public record Suggestions(List<CategoryNode> categories, List<ProductCard> cards) {

    public static final Suggestions NONE = new Suggestions(List.of(), List.of());

    public Suggestions {
        categories = List.copyOf(categories);
        cards = List.copyOf(cards);
    }

    public boolean isEmpty() {
        return categories.isEmpty() && cards.isEmpty();
    }
}
