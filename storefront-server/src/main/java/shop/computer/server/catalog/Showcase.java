package shop.computer.server.catalog;

import java.util.List;
import shop.computer.api.Sku;
import shop.computer.server.catalog.category.CategoryNode;

/**
 * What the front page shows.
 *
 * @param hero products shown large together, the one spoken of first; may be empty
 * @param deals products on sale and in stock
 * @param popular what sold best of late and is in stock, most first
 * @param newest the newest products, those that are not new goods only if in stock
 * @param shelves products in stock by category
 */
public record Showcase(List<ProductCard> hero, List<ProductCard> deals, List<ProductCard> popular,
        List<ProductCard> newest, List<Shelf> shelves) {

    public Showcase {
        hero = List.copyOf(hero);
        deals = List.copyOf(deals);
        popular = List.copyOf(popular);
        newest = List.copyOf(newest);
        shelves = List.copyOf(shelves);
    }

    /** A category with some of its products that are in stock, at least one. */
    public record Shelf(CategoryNode category, List<ProductCard> cards) {

        public Shelf {
            cards = List.copyOf(cards);
        }
    }

    /**
     * What the page would like to show.
     *
     * @param hero chosen products; if none is on sale and in stock, the first of each shelf stand in
     * @param deals how many on sale
     * @param popular how many of what sold best
     * @param newest how many of the newest
     * @param shelves slugs of categories; one that does not exist is left out
     * @param shelf how many products a shelf
     */
    public record Wish(List<Sku> hero, int deals, int popular, int newest, List<String> shelves, int shelf) {}
}
