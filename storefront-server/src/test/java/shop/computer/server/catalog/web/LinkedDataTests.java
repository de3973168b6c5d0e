package shop.computer.server.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetPrices;
import shop.computer.api.inventory.Grade;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.Shelf;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.search.SearchKit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class LinkedDataTests {

    private static final Pattern LINKED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern USD = Pattern.compile("class=\"price big\"><b data-usd=\"([0-9.]+)\"");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Catalog catalog;

    @Autowired
    private PriceDesk prices;

    @Autowired
    private Clock clock;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ApplicationContext context;

    @Value("${shop.public-url}")
    private String site;

    @BeforeEach
    void fillAShelf() {
        var category = Shelf.open(catalog, "linked-shelf");
        if (catalog.cards(List.of(new Sku("LINKED-0"))).isEmpty()) {
            catalog.offerAll(IntStream.range(0, 3)
                    .mapToObj(i -> Shelf.card("LINKED-" + i, category, "1" + i + "0.50", i)).toList());
        }
        SearchKit.catchUp(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/linked-0", "/p/linked-1", "/km/p/linked-1"})
    void saysToProgramsWhatThePageShows(String page) throws Exception {
        var html = body(page);
        var product = thing(html, "Product");
        var offer = product.get("offers");

        assertThat(offer.get("price").asString()).isEqualTo(priceOn(html));
        assertThat(offer.get("priceCurrency").asString()).isEqualTo("USD");
        assertThat(offer.get("availability").asString())
                .isEqualTo("https://schema.org/" + (page.endsWith("0") ? "OutOfStock" : "InStock"));
        assertThat(offer.get("itemCondition").asString()).isEqualTo("https://schema.org/NewCondition");
        assertThat(offer.get("url").asString()).isEqualTo(site + page);
        assertThat(html).contains(product.get("name").asString(), product.get("sku").asString(),
                product.get("description").asString());
    }

    @Test
    void saysThePriceOfASaleThatRuns() throws Exception {
        var sku = new Sku("LINKED-2");
        var now = clock.instant();
        prices.set(sku,
                new SetPrices(List.of(new SalePrice(Money.usd("77.00"), now, now.plus(Duration.ofDays(1)))), List.of()),
                prices.prices(sku).orElseThrow().version(), "test");

        var html = body("/p/linked-2");

        assertThat(thing(html, "Product").get("offers").get("price").asString()).isEqualTo("77.00")
                .isEqualTo(priceOn(html));
    }

    @Test
    void saysThatUsedGoodsAreUsed() throws Exception {
        catalog.offerGrade(new Sku("LINKED-1"), new OfferGrade(Grade.USED, Money.usd("50.00")));

        assertThat(thing(body("/p/linked-1-u"), "Product").get("offers").get("itemCondition").asString())
                .isEqualTo("https://schema.org/UsedCondition");
    }

    @Test
    void leavesNoWayOutOfTheScriptElement() throws Exception {
        var sku = new Sku("LINKED-X");
        if (catalog.cards(List.of(sku)).isEmpty()) {
            catalog.offer(new NewProduct(sku, "Thing </script><b>\"quoted\"</b>", "Maker", "linked-shelf",
                    Money.usd("5.00"), Money.usd("1.00"), 1, 1, 12, Map.of(), "A thing.", null));
        }

        assertThat(thing(body("/p/linked-x"), "Product").get("name").asString())
                .isEqualTo("Thing </script><b>\"quoted\"</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/linked-1", "/km/c/linked-shelf"})
    void saysWhereThePageStands(String page) throws Exception {
        var steps = thing(body(page), "BreadcrumbList").get("itemListElement");
        var home = page.startsWith("/km") ? site + "/km" : site;

        assertThat(IntStream.range(0, steps.size()).mapToObj(at -> steps.get(at).get("item").get("@id").asString()))
                .containsExactly(home + "/", home + "/c/graphics-cards", home + "/c/linked-shelf");
    }

    @Test
    void saysWhoseShopItIsAndHowToSearchIt() throws Exception {
        var home = body("/");

        var store = thing(home, "ComputerStore");
        assertThat(store.get("logo").asString()).isEqualTo(site + "/assets/icon-512.png");
        assertThat(store.get("telephone").asString()).isEqualTo("+855 12 345 678");
        assertThat(store.get("address").asString()).isEqualTo("Street 271, Sangkat Tuol Tumpung, Phnom Penh");
        assertThat(thing(home, "WebSite").get("potentialAction").get("target").asString())
                .isEqualTo(site + "/search?q={search_term_string}");
    }

    private String body(String page) throws Exception {
        return browser.perform(get(page)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode thing(String html, String type) {
        var linked = LINKED.matcher(html);
        assertThat(linked.find()).isTrue();
        var graph = json.readTree(linked.group(1)).get("@graph");
        return IntStream.range(0, graph.size()).mapToObj(graph::get)
                .filter(thing -> thing.get("@type").asString().equals(type)).findFirst().orElseThrow();
    }

    private static String priceOn(String html) {
        var price = USD.matcher(html);
        assertThat(price.find()).isTrue();
        return price.group(1);
    }
}
