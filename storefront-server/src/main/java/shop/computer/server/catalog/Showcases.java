package shop.computer.server.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.category.Categories;
import shop.computer.server.catalog.category.Category;
import shop.computer.server.catalog.category.CategoryTree;
import shop.computer.server.catalog.row.Bestsellers;
import shop.computer.server.catalog.row.ProductRow;
import shop.computer.server.catalog.row.ProductRows;

/** Puts the front page together: five looks at the products and one at the stock. */
@Component
class Showcases {

    /** Read more than are shown, for some will be out of stock. */
    private static final int SPARE = 2;

    private final ProductRows rows;
    private final CategoryTree tree;
    private final Cards cards;
    private final Bestsellers bestsellers;

    Showcases(ProductRows rows, CategoryTree tree, Cards cards, Bestsellers bestsellers) {
        this.rows = rows;
        this.tree = tree;
        this.cards = cards;
        this.bestsellers = bestsellers;
    }

    Showcase make(Showcase.Wish wish) {
        var categories = tree.now();
        var chosen = wish.shelves().stream().map(categories::find).flatMap(Optional::stream).toList();
        var hero = rows.bySku(wish.hero());
        var deals = rows.onSale(SPARE * wish.deals());
        var popular = popular();
        var newest = rows.newest(SPARE * wish.newest());
        var shelved = rows.newestOfEach(chosen.stream().flatMap(one -> categories.idsUnder(one).stream()).toList(),
                SPARE * wish.shelf());
        var all = cards.of(Stream.of(hero, deals, popular, newest, shelved).flatMap(List::stream).toList());
        var shelves = chosen.stream().map(one -> shelf(categories, one, shelved, all, wish.shelf()))
                .filter(shelf -> !shelf.cards().isEmpty()).toList();
        return new Showcase(hero(wish.hero(), all, shelves), inStock(deals, all, wish.deals()),
                inStock(popular, all, wish.popular()), newest(newest, all, wish.newest()), shelves);
    }

    private List<ProductRow> popular() {
        var skus = bestsellers.now();
        return rows.bySku(skus).stream().sorted(Comparator.comparingInt(row -> skus.indexOf(row.sku()))).toList();
    }

    /** Goods in another condition than new are single pieces: without stock they are gone. */
    private static List<ProductCard> newest(List<ProductRow> rows, Map<Sku, ProductCard> all, int most) {
        var there = rows.stream()
                .filter(row -> row.grade() == Grade.NEW || !inStock(List.of(row), all, 1).isEmpty()).toList();
        return pick(there, all).stream().limit(most).toList();
    }

    private static Showcase.Shelf shelf(Categories categories, Category category, List<ProductRow> rows,
            Map<Sku, ProductCard> all, int size) {
        var ids = categories.idsUnder(category);
        var inside = rows.stream().filter(row -> ids.contains(row.categoryId())).toList();
        return new Showcase.Shelf(categories.pathNodes(category, LocaleContextHolder.getLocale()).getLast(),
                inStock(inside, all, size));
    }

    private static List<ProductCard> hero(List<Sku> wanted, Map<Sku, ProductCard> all, List<Showcase.Shelf> shelves) {
        var chosen = wanted.stream().map(all::get).filter(Objects::nonNull).filter(card -> card.available() > 0)
                .toList();
        return chosen.isEmpty() ? shelves.stream().map(shelf -> shelf.cards().getFirst()).toList() : chosen;
    }

    private static List<ProductCard> inStock(List<ProductRow> rows, Map<Sku, ProductCard> all, int most) {
        return pick(rows, all).stream().filter(card -> card.available() > 0).limit(most).toList();
    }

    private static List<ProductCard> pick(List<ProductRow> rows, Map<Sku, ProductCard> all) {
        return rows.stream().map(row -> all.get(row.sku())).filter(Objects::nonNull).toList();
    }
}
