package shop.computer.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.catalog.Shelf;
import shop.computer.server.order.Orders;
import shop.computer.server.search.facet.Facet;
import shop.computer.server.search.index.Ranking;

@ServerTest
class ProductListTests {

    private static final String KIND = "list-shelf";

    @Autowired
    private Catalog catalog;
    @Autowired
    private Orders orders;
    @Autowired
    private ProductSearch search;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc browser;

    @BeforeEach
    void fillAShelf() {
        Shelf.open(catalog, KIND);
        if (catalog.taken(List.of(new Sku("LIST-1"))).isEmpty()) {
            catalog.offerAll(List.of(card("LIST-1", "Alpha", "100.00", 3, 8, 200),
                    card("LIST-2", "Alpha", "200.00", 0, 16, 210),
                    card("LIST-3", "Beta", "300.00", 2, 16, 300), card("LIST-4", "Beta", "400.00", 1, 12, 281)));
        }
        SearchKit.catchUp(context);
    }

    @Test
    void countsWhatEachValueWouldGive() {
        var all = search.find(list(Map.of(), null, null, false));

        assertThat(counts(all, "brand")).isEqualTo(Map.of("Alpha", 2L, "Beta", 2L));
        assertThat(values(all, "memory_gb")).containsExactly("8", "12", "16");
        assertThat(values(all, "length_mm")).containsExactly("..210", "280..");
        assertThat(all.inStock()).isEqualTo(3);
        assertThat(all.lowest()).isEqualByComparingTo("100");
        assertThat(all.highest()).isEqualByComparingTo("400");
    }

    @Test
    void letsSeveralValuesOfOneChoiceBeChosenAndCountsTheOthersAsIfNoneWere() {
        var found = search
                .find(list(Map.of("brand", Set.of("Beta"), "memory_gb", Set.of("16", "12")), null, null, false));

        assertThat(found.cards()).extracting(card -> card.sku().value()).containsExactlyInAnyOrder("LIST-3", "LIST-4");
        assertThat(counts(found, "brand")).isEqualTo(Map.of("Alpha", 1L, "Beta", 2L));
        assertThat(counts(found, "memory_gb")).isEqualTo(Map.of("12", 1L, "16", 1L));
    }

    @Test
    void keepsWhatIsChosenVisibleEvenIfItGivesNothing() {
        var found = search.find(list(Map.of("brand", Set.of("Gamma")), null, null, false));

        assertThat(found.cards()).isEmpty();
        assertThat(counts(found, "brand")).containsEntry("Gamma", 0L).containsEntry("Alpha", 2L);
    }

    @Test
    void narrowsByPriceAndStock() {
        assertThat(skus(search.find(list(Map.of(), "150", "300", false)))).containsExactlyInAnyOrder("LIST-2",
                "LIST-3");
        assertThat(skus(search.find(list(Map.of(), "150", null, true)))).containsExactlyInAnyOrder("LIST-3", "LIST-4");
    }

    @Test
    void countsWhatIsInStockWithinThePrices() {
        var narrow = search.find(list(Map.of(), "150", "350", false));

        assertThat(narrow.total()).isEqualTo(2);
        assertThat(narrow.inStock()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"memory_gb, ..", "condition, ABC", "brand, ..", "length_mm, 1..x"})
    void showsNothingForAValueThatDoesNotExist(String choice, String value) throws Exception {
        browser.perform(get("/c/" + KIND).queryParam(choice, value)).andExpect(status().isOk());
        browser.perform(get("/km/search").queryParam("q", "alpha").queryParam(choice, value))
                .andExpect(status().isOk());
    }

    @Test
    void narrowsASearchBySpecificationsOnceItIsOfOneCategory() throws Exception {
        assertThat(values(search.find(new Wish("alpha", null,
                Map.of("category", Set.of("graphics-cards")), null, null, false, Ranking.RELEVANCE, 1)), "memory_gb"))
                .contains("8");

        browser.perform(get("/search").queryParam("q", "beta card").queryParam("category", "graphics-cards")
                .queryParam("memory_gb", "16"))
                .andExpect(content().string(containsString("LIST-3")))
                .andExpect(content().string(not(containsString("LIST-4"))))
                .andExpect(content().string(containsString("value=\"12\"")))
                .andExpect(content()
                        .string(containsString("href=\"/search?q=beta%20card&amp;category=graphics-cards\"")));
    }

    @Test
    void showsEachSpecificationThatASearchIsNarrowedBy() throws Exception {
        browser.perform(get("/search").queryParam("q", "alpha").queryParam("memory_gb", "77"))
                .andExpect(content().string(containsString("href=\"/search?q=alpha\"")));
    }

    @Test
    void showsTheRareValuesOfALongChoiceOnlyIfTheyAreAskedFor() throws Exception {
        var shelf = Shelf.open(catalog, "list-makers");
        if (catalog.taken(List.of(new Sku("MAKER-1"))).isEmpty()) {
            catalog.offerAll(IntStream.rangeClosed(1, 14).mapToObj(i -> new NewProduct(new Sku("MAKER-" + i),
                    "Maker" + i + " Card", "Maker" + i, shelf, Money.usd("10"), Money.usd("1"), 1, 0, 12, Map.of(),
                    "A card.", null)).toList());
            SearchKit.catchUp(context);
        }

        assertThat(brands(get("/c/" + shelf))).isEqualTo(10);
        assertThat(brands(get("/c/" + shelf).queryParam("all", "brand"))).isEqualTo(14);
        browser.perform(get("/c/" + shelf).queryParam("all", "brand"))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @Test
    void findsByPriceAndStockAloneToo() throws Exception {
        browser.perform(get("/search").queryParam("from", "399").queryParam("to", "401").queryParam("stock", "in"))
                .andExpect(content().string(containsString("LIST-4")));
        browser.perform(get("/search")).andExpect(content().string(not(containsString("LIST-4"))));
    }

    @Test
    void takesPricesAsPeopleWriteThemAndTurnsThemRound() throws Exception {
        browser.perform(get("/c/" + KIND).queryParam("from", "$350").queryParam("to", "150,00 USD"))
                .andExpect(content().string(containsString("$150 to $350")))
                .andExpect(content().string(containsString("LIST-2")));
        browser.perform(get("/c/" + KIND).queryParam("from", "350"))
                .andExpect(content().string(containsString("from $350")));
    }

    @Test
    void keepsAPriceThatCannotBeReadInItsField() throws Exception {
        browser.perform(get("/c/" + KIND).queryParam("from", "cheap").queryParam("to", "250"))
                .andExpect(content().string(containsString("Give a price as a figure")))
                .andExpect(content().string(containsString("value=\"cheap\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("up to $250")))
                .andExpect(content().string(not(containsString("LIST-3"))));
    }

    @Test
    void takesThePriceOutOfTheWordsAndLetsItBeTakenAway() throws Exception {
        var found = search.find(Wish.of("beta card under 350"));
        assertThat(skus(found)).contains("LIST-3").doesNotContain("LIST-4");

        browser.perform(get("/search").queryParam("q", "beta card under 350"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(containsString("up to $350")))
                .andExpect(content().string(containsString("href=\"/search?q=beta%20card\"")))
                .andExpect(content().string(containsString("LIST-3")))
                .andExpect(content().string(not(containsString("LIST-4"))));
        browser.perform(get("/search").queryParam("q", "beta card under 350").queryParam("to", "450"))
                .andExpect(content().string(containsString("LIST-4")));
    }

    @Test
    void readsAPriceAndTheStockOutOfTheWordsAndLetsTheStockBeTakenAway() throws Exception {
        assertThat(skus(search.find(Wish.of("alpha card under 250 in stock")))).contains("LIST-1")
                .doesNotContain("LIST-2");

        browser.perform(get("/search").queryParam("q", "alpha card under 250 in stock"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(containsString("up to $250")))
                .andExpect(content().string(containsString("href=\"/search?q=alpha%20card&amp;to=250\"")))
                .andExpect(content().string(not(containsString("LIST-2"))));
    }

    @Test
    void standsInTheOrderThatIsAskedFor() {
        assertThat(skus(search.find(sorted(Ranking.PRICE_LOW)))).containsExactly("LIST-1", "LIST-2", "LIST-3",
                "LIST-4");
        assertThat(skus(search.find(sorted(Ranking.PRICE_HIGH)))).containsExactly("LIST-4", "LIST-3", "LIST-2",
                "LIST-1");
        assertThat(skus(search.find(sorted(Ranking.NAME)))).startsWith("LIST-1");
    }

    @Test
    void learnsOfANewPriceAndOfTheLastPieceThatIsTaken() {
        var sku = new Sku("LIST-LAST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        var shelf = "list-last";
        Shelf.open(catalog, shelf);
        catalog.offer(new NewProduct(sku, "Last one " + sku, "Omega", shelf, Money.usd("10"), Money.usd("1"), 1, 0, 0,
                Map.of(), "One.", null));
        SearchKit.catchUp(context);
        var inStock = new Wish(sku.value(), shelf, Map.of(), null, null, true, Ranking.NEWEST, 1);
        var whole = new Wish("", shelf, Map.of(), null, null, false, Ranking.NEWEST, 1);
        assertThat(search.find(inStock).total()).isEqualTo(1);
        assertThat(search.find(whole)).returns(1L, Findings::inStock)
                .returns(new BigDecimal("10"), Findings::lowest);

        order(sku, "10");
        catalog.changePrice(sku, Money.usd("99"));
        SearchKit.catchUp(context);

        assertThat(search.find(inStock).total()).isZero();
        assertThat(search.find(whole)).returns(0L, Findings::inStock)
                .returns(new BigDecimal("99"), Findings::lowest);
        assertThat(search.find(Wish.of(sku.value())).lowest()).isEqualByComparingTo("99");
    }

    @Test
    void carriesEverythingInTheAddressAndTakesEachAwayByOneLink() throws Exception {
        browser.perform(get("/c/" + KIND).queryParam("brand", "Alpha", "Beta").queryParam("memory_gb", "16")
                .queryParam("from", "100").queryParam("stock", "in").queryParam("sort", "price-low")
                .queryParam("nonsense", "1"))
                .andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(containsString(
                        "/c/" + KIND + "?brand=Beta&amp;memory_gb=16&amp;from=100&amp;stock=in&amp;sort=price-low")))
                .andExpect(content().string(containsString(
                        "/c/" + KIND + "?brand=Alpha&amp;brand=Beta&amp;from=100&amp;stock=in&amp;sort=price-low")))
                .andExpect(content().string(containsString("/c/" + KIND + "?sort=price-low")));
        browser.perform(get("/km/c/" + KIND)).andExpect(header().doesNotExist("X-Robots-Tag"))
                .andExpect(content().string(containsString("តម្រង")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @CsvSource({"/c/list-shelf?brand=Alpha&from=&to=, /c/list-shelf?brand=Alpha",
            "/km/c/list-shelf?from=&to=250, /km/c/list-shelf?to=250", "/c/list-shelf?from=&to=, /c/list-shelf",
            "/search?q=beta%26co&from=5&to=, /search?q=beta%26co&from=5", "/search?q=, /search"})
    void keepsWhatAFormLeftEmptyOutOfTheAddress(String sent, String tidy) throws Exception {
        browser.perform(get(URI.create(sent))).andExpect(redirectedUrl(tidy));
        browser.perform(get(URI.create(sent)).header("HX-Request", "true")).andExpect(status().isOk())
                .andExpect(header().string("HX-Push-Url", tidy));
        browser.perform(get(URI.create(tidy))).andExpect(status().isOk())
                .andExpect(header().doesNotExist("HX-Push-Url"));
    }

    @Test
    void suggestsProductsAndCategoriesWhileSomebodyTypes() throws Exception {
        browser.perform(get("/search/suggestions").queryParam("q", "list-3")).andExpect(status().isOk())
                .andExpect(content().string(containsString("/p/list-3")))
                .andExpect(content().string(not(containsString("<html"))));
        browser.perform(get("/km/search/suggestions").queryParam("q", "kind " + KIND))
                .andExpect(content().string(containsString("/km/c/" + KIND)));
        browser.perform(get("/search/suggestions").queryParam("q", " "))
                .andExpect(content().string(not(containsString("<a"))));
    }

    private void order(Sku sku, String price) {
        var kit = new ShopKit(context);
        orders.place(kit.wish(kit.cart(1, sku), price));
    }

    private static Wish list(Map<String, Set<String>> chosen, @Nullable String from, @Nullable String to,
            boolean inStock) {
        return new Wish("", KIND, chosen, from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                inStock, Ranking.POPULAR, 1);
    }

    private static Wish sorted(Ranking ranking) {
        return new Wish("", KIND, Map.of(), null, null, false, ranking, 1);
    }

    private static List<String> skus(Findings found) {
        return found.cards().stream().map(ProductCard::sku).map(Sku::value).toList();
    }

    private int brands(MockHttpServletRequestBuilder list) throws Exception {
        return browser.perform(list).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)
                .split("name=\"brand\"", -1).length - 1;
    }

    private static Facet facet(Findings found, String key) {
        return found.facets().stream().filter(facet -> facet.key().equals(key)).findFirst().orElseThrow();
    }

    private static Map<String, Long> counts(Findings found, String key) {
        return facet(found, key).values().stream()
                .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
    }

    private static List<String> values(Findings found, String key) {
        return facet(found, key).values().stream().map(Facet.Value::value).toList();
    }

    private static NewProduct card(String sku, String brand, String price, int onHand, int memory, int length) {
        return new NewProduct(new Sku(sku), brand + " Card " + sku, brand, KIND, Money.usd(price), Money.usd("1"),
                onHand, 0,
                12, Map.of("memory_gb", memory, "length_mm", length), "A card.", null);
    }
}
