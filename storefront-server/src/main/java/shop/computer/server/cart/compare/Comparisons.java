package shop.computer.server.cart.compare;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.cart.compare.Addition.Outcome;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;

/** Says what can stand side by side: products the shop sells, of one category at the widest level. */
@Component
class Comparisons {

    private final Catalog catalog;

    Comparisons(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those of the list that can be compared with its first. */
    @Transactional(readOnly = true)
    public Comparison of(CompareList list) {
        var cards = alike(list);
        if (cards.isEmpty()) {
            return new Comparison(null, cards, List.of(), !list.isEmpty());
        }
        var tables = catalog.specTables(cards.stream().map(ProductCard::sku).toList());
        return new Comparison(category(cards.getFirst()), cards, tables, cards.size() < list.size());
    }

    /** Puts a product into the list, or says why not. What cannot be compared any more goes out of the list. */
    @Transactional(readOnly = true)
    public Addition add(CompareList list, Sku sku) {
        var product = catalog.cards(List.of(sku)).get(sku);
        var cards = alike(list);
        var now = new CompareList(cards.stream().map(ProductCard::sku).toList());
        var category = cards.isEmpty() ? null : category(cards.getFirst());
        if (product == null) {
            return new Addition(Outcome.GONE, sku, null, category, now);
        }
        if (now.skus().contains(sku)) {
            return new Addition(Outcome.ALREADY, sku, product, category, now);
        }
        if (category != null && !category.slug().equals(category(product).slug())) {
            return new Addition(Outcome.OTHER, sku, product, category, now);
        }
        if (now.size() == CompareList.MOST) {
            return new Addition(Outcome.FULL, sku, product, category, now);
        }
        return new Addition(Outcome.ADDED, sku, product, category, now.with(sku));
    }

    private List<ProductCard> alike(CompareList list) {
        var known = catalog.cards(list.skus());
        var cards = list.skus().stream().map(known::get).filter(Objects::nonNull).toList();
        return cards.stream().filter(card -> category(card).slug().equals(category(cards.getFirst()).slug())).toList();
    }

    private CategoryNode category(ProductCard card) {
        return catalog.path(card.categorySlug()).getFirst();
    }
}
