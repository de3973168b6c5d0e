package shop.computer.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import shop.computer.api.Sku;
import shop.computer.server.browser.DemoShop;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.search.word.Words;

/** What customers really type, with what they mean by it: judged by hand, over the demo range. */
@DemoShop
class SearchQualityIntegrationTests {

    private static final int FIRST = 3;
    private static final double ENOUGH = 0.98;

    @Autowired
    private ProductSearch search;

    @Autowired
    private Catalog catalog;

    /** @param wanted a SKU, {@code in:} a category, or {@code name:} words of the name */
    private record Judged(String typed, String wanted) {}

    @Test
    void findsWhatIsMeantAmongTheFirstThree() throws IOException {
        var queries = queries();

        var missed = queries.stream().filter(query -> !isFound(query)).map(this::story).toList();

        System.out.printf("Search: %d of %d queries hit in the top 3, but not %s%n", queries.size() - missed.size(),
                queries.size(), missed);
        assertThat(queries).hasSizeGreaterThan(150);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - ENOUGH)));
    }

    private boolean isFound(Judged query) {
        return first(query).stream().anyMatch(card -> fits(card, query.wanted()));
    }

    private boolean fits(ProductCard card, String wanted) {
        if (wanted.startsWith("in:")) {
            return catalog.facts(List.of(card.sku())).getFirst().categories().contains(wanted.substring(3));
        }
        return wanted.startsWith("name:")
                ? words(card.name()).containsAll(words(wanted.substring(5)))
                : card.sku().equals(new Sku(wanted));
    }

    private List<ProductCard> first(Judged query) {
        return search.find(Wish.of(query.typed())).cards().stream().limit(FIRST).toList();
    }

    private String story(Judged query) {
        return query.typed() + " → " + first(query).stream().map(ProductCard::name).toList();
    }

    private static Collection<String> words(String text) {
        return Set.copyOf(Words.of(text));
    }

    private static List<Judged> queries() throws IOException {
        return new ClassPathResource("search/judged.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split(";"))
                .map(parts -> new Judged(parts[0], parts[1])).collect(Collectors.toList());
    }
}
