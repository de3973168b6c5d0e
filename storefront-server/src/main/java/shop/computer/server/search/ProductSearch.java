package shop.computer.server.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.search.facet.FacetPlan;
import shop.computer.server.search.index.Choice;
import shop.computer.server.search.index.Hits;
import shop.computer.server.search.index.ProductIndex;
import shop.computer.server.search.index.Question;
import shop.computer.server.search.word.StopWords;
import shop.computer.server.search.word.Words;

/** Finds products by name, brand, part number, category and specification, in English and Khmer. */
@Service
public class ProductSearch {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    private static final int MOST_CARDS = 6;
    private static final int MOST_CATEGORIES = 3;
    private static final Set<String> IN_A_CATEGORY = Set.of(Choice.BRAND, Choice.SPECS, Choice.OFFER, Choice.CONDITION,
            Choice.PRICE);
    private static final Set<String> EVERYWHERE = Set.of(Choice.BRAND, Choice.CATEGORY, Choice.SPECS, Choice.OFFER,
            Choice.CONDITION, Choice.PRICE);

    private final ProductIndex index;
    private final Catalog catalog;
    private final FacetWords facets;

    ProductSearch(ProductIndex index, Catalog catalog, FacetWords facets) {
        this.index = index;
        this.catalog = catalog;
        this.facets = facets;
    }

    /** One page of what was found, with what it can be narrowed by. */
    @Transactional(readOnly = true)
    public Findings find(Wish wish) {
        var question = question(wish);
        if (wish.category() == null && question.words().isEmpty() && wish.choices() == 0) {
            return new Findings(List.of(), 1, 0, 0, List.of(), null, null);
        }
        var page = Math.clamp(wish.page(), 1, Integer.MAX_VALUE / Findings.SIZE);
        var hits = ask(question, page);
        if (page > Findings.pages(hits.total())) {
            page = Findings.pages(hits.total());
            hits = ask(question, page);
        }
        var bounds = hits.counts().bounds();
        return new Findings(cards(hits), page, hits.total(), bounds.inStock(),
                facets.facets(choices(wish, hits), hits.counts().values(), wish.chosen()),
                whole(bounds.lowest(), RoundingMode.FLOOR), whole(bounds.highest(), RoundingMode.CEILING));
    }

    private Hits ask(Question question, int page) {
        return index.ask(question, question.category() == null ? EVERYWHERE : IN_A_CATEGORY, (page - 1) * Findings.SIZE,
                Findings.SIZE);
    }

    /** A few products and categories for what was typed so far. */
    @Transactional(readOnly = true)
    public Suggestions suggest(String text) {
        var question = question(Wish.of(text));
        if (question.words().isEmpty()) {
            return Suggestions.NONE;
        }
        var hits = index.ask(question, Set.of(Choice.CATEGORY), 0, MOST_CARDS);
        var counts = hits.counts().values().getOrDefault(Choice.CATEGORY, Map.of());
        var categories = nodes().filter(node -> counts.getOrDefault(node.slug(), 0L) * 2 > node.products())
                .limit(MOST_CATEGORIES).toList();
        return new Suggestions(categories, cards(hits));
    }

    private Stream<CategoryNode> nodes() {
        return catalog.tree().stream().flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()));
    }

    private static Question question(Wish wish) {
        var text = wish.text().length() <= LONGEST ? wish.text() : wish.text().substring(0, LONGEST);
        var words = Words.of(text).stream().limit(MOST_WORDS).toList();
        return new Question(String.join("", words), StopWords.leftOut(words), wish.category(), wish.chosen(),
                wish.from(),
                wish.to(), wish.inStock(), wish.ranking());
    }

    /** Brand, sales and condition everywhere; between them the specifications of a category, of all goods the categories. */
    private List<String> choices(Wish wish, Hits hits) {
        var category = wish.category();
        var own = category == null
                ? Stream.of(Stream.of(Choice.CATEGORY), specs(wish, hits), wish.chosen().keySet().stream())
                        .flatMap(choices -> choices)
                : FacetPlan.keys(catalog.path(category).getFirst().slug()).stream();
        var last = List.of(Choice.OFFER, Choice.CONDITION);
        var others = own.filter(choice -> !choice.equals(Choice.BRAND) && !last.contains(choice));
        return Stream.of(Stream.of(Choice.BRAND), others, last.stream()).flatMap(choices -> choices).distinct()
                .toList();
    }

    /** Goods of all categories that turn out to be of one are narrowed by its specifications too. */
    private Stream<String> specs(Wish wish, Hits hits) {
        var chosen = wish.chosen().get(Choice.CATEGORY);
        var found = hits.counts().values().getOrDefault(Choice.CATEGORY, Map.of()).keySet();
        var categories = catalog.tree().stream().map(CategoryNode::slug)
                .filter((chosen == null ? found : chosen)::contains).toList();
        return categories.size() == 1 ? FacetPlan.keys(categories.getFirst()).stream() : Stream.of();
    }

    private List<ProductCard> cards(Hits hits) {
        var skus = hits.skus().stream().map(Sku::new).toList();
        var cards = catalog.cards(skus);
        return skus.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private static @Nullable BigDecimal whole(@Nullable Double price, RoundingMode rounding) {
        return price == null ? null : BigDecimal.valueOf(price).setScale(0, rounding);
    }
}
