package shop.computer.server.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.search.facet.Facet;
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
        var choices = choices(own(wish));
        var page = Math.clamp(wish.page(), 1, Integer.MAX_VALUE / Findings.SIZE);
        var hits = index.ask(question, choices, (page - 1) * Findings.SIZE, Findings.SIZE);
        if (page > Findings.pages(hits.total())) {
            page = Findings.pages(hits.total());
            hits = index.ask(question, choices, (page - 1) * Findings.SIZE, Findings.SIZE);
        }
        var bounds = index.around(hits, question);
        return new Findings(cards(hits), page, hits.total(), bounds.inStock(), facets(wish, question, hits),
                whole(bounds.lowest(), RoundingMode.FLOOR), whole(bounds.highest(), RoundingMode.CEILING));
    }

    /** A few products and categories for what was typed so far. */
    @Transactional(readOnly = true)
    public Suggestions suggest(String text) {
        var question = question(Wish.of(text));
        if (question.words().isEmpty()) {
            return Suggestions.NONE;
        }
        var hits = index.ask(question, List.of(Choice.CATEGORY), 0, MOST_CARDS);
        var counts = hits.counts().getOrDefault(Choice.CATEGORY, Map.of());
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

    /** Goods of all categories that turn out to be of one are narrowed by its specifications too. */
    private List<Facet> facets(Wish wish, Question question, Hits hits) {
        var counts = new HashMap<>(hits.counts());
        var own = own(wish);
        if (wish.category() == null) {
            var asked = choices(own);
            var specs = Stream.concat(specs(wish, hits), wish.chosen().keySet().stream()).distinct()
                    .filter(choice -> !asked.contains(choice)).toList();
            own = Stream.concat(own.stream(), specs.stream()).toList();
            if (!specs.isEmpty()) {
                counts.putAll(index.ask(question, specs, 0, 0).counts());
            }
        }
        return facets.facets(choices(own), counts, wish.chosen());
    }

    private Stream<String> specs(Wish wish, Hits hits) {
        var chosen = wish.chosen().get(Choice.CATEGORY);
        var found = hits.counts().getOrDefault(Choice.CATEGORY, Map.of()).keySet();
        var categories = catalog.tree().stream().map(CategoryNode::slug)
                .filter((chosen == null ? found : chosen)::contains).toList();
        return categories.size() == 1 ? FacetPlan.keys(categories.getFirst()).stream() : Stream.of();
    }

    /** Of a category its specifications, of all goods the categories. */
    private List<String> own(Wish wish) {
        var category = wish.category();
        return category == null
                ? List.of(Choice.CATEGORY)
                : FacetPlan.keys(catalog.path(category).getFirst().slug());
    }

    /** Brand, sales and condition everywhere. */
    private static List<String> choices(List<String> own) {
        return Stream.of(List.of(Choice.BRAND), own, List.of(Choice.OFFER, Choice.CONDITION)).flatMap(List::stream)
                .toList();
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
