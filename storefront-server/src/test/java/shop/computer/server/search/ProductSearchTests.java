package shop.computer.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.category.NewCategory;
import shop.computer.server.search.index.Ranking;

@ServerTest
class ProductSearchTests {

    private static final Sku FOUND = new Sku("FIND-ALP-0001");

    @Autowired
    private Catalog catalog;

    @Autowired
    private ProductSearch search;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void offerOne() {
        catalog.open(new NewCategory("find-fans", null, "Turbines", "កង្ហារសាកល្បង", "Blower"));
        if (catalog.taken(List.of(FOUND)).isEmpty()) {
            catalog.offer(product(FOUND, "Alpenföhn Halo² RX-9070 Wing 100% Plus"));
            catalog.offer(product(new Sku("FIND-ALP-00010"), "Alpenföhn Other"));
        }
        SearchKit.catchUp(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpenfohn halo", "ALPENFÖHN WING", "rx 9070 halo2", "rx9070", "FIND-ALP-0001",
            "find-alp-0001", "កង្ហារសាកល្បង halo",
            "កង្ហារ\u200bសាកល្បង halo", "turbines wing", "blower halo", "wing 100%"})
    void findsByNameBrandPartNumberAndCategoryInBothLanguages(String text) {
        assertThat(search.find(Wish.of(text)).cards()).extracting(ProductCard::sku).contains(FOUND);
    }

    @Test
    void putsTheVeryPartNumberFirst() {
        assertThat(search.find(Wish.of("find-alp-0001")).cards()).extracting(ProductCard::sku).startsWith(FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "\uD83D\uDDA5", "alpenfohn nothing-like-it", "' or qqzz=qqzz --",
            "halo!"})
    void findsNothingButWhatWasMeant(String text) {
        var found = search.find(Wish.of(text));

        assertThat(found.total()).isEqualTo(text.equals("halo!") ? 1 : 0);
        assertThat(found.pages()).isEqualTo(1);
    }

    @Test
    void givesTheNearestPageThatExists() {
        assertThat(search.find(page(99_999)).page()).isEqualTo(1);
        assertThat(search.find(page(-5)).cards()).isNotEmpty();
    }

    private static Wish page(int page) {
        return new Wish("alpenfohn", null, Map.of(), null, null, false, Ranking.RELEVANCE, page);
    }

    private static NewProduct product(Sku sku, String name) {
        return new NewProduct(sku, name, "Alpenföhn", "find-fans", Money.usd("10.00"), Money.usd("5.00"), 1, 1, 12,
                Map.of(), "Cools.", null);
    }
}
