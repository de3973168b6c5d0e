package shop.computer.server.reach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetPrices;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.search.SearchKit;

@ServerTest
class ReachPagesTests {

    private static final Pattern USD = Pattern.compile("class=\"price big\"><b data-usd=\"([0-9.]+)\"");
    private static final Pattern ICON = Pattern.compile("\"src\":\"([^\"]+)\"");
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Catalog catalog;

    @Autowired
    private PriceDesk prices;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    @Value("${shop.public-url}")
    private String site;

    @BeforeEach
    void fillAShelf() {
        var category = Shelf.open(catalog, "reach-shelf");
        if (catalog.cards(List.of(new Sku("REACH-0"))).isEmpty()) {
            catalog.offerAll(IntStream.range(0, 30)
                    .mapToObj(i -> Shelf.card("REACH-" + i, category, "1" + i + "0.50", i)).toList());
        }
        SearchKit.catchUp(context);
    }

    @Test
    void listsEveryProductAndCategoryInBothLanguages() throws Exception {
        var sitemap = xml("/sitemap.xml");

        assertThat(texts(sitemap, "loc")).contains(site + "/", site + "/km/", site + "/c/reach-shelf",
                site + "/p/reach-1", site + "/km/p/reach-1").doesNotHaveDuplicates();
        var url = one(sitemap, "url", "loc", site + "/km/p/reach-1");
        assertThat(texts(url, "lastmod")).hasSize(1);
        var links = url.getElementsByTagName("xhtml:link");
        assertThat(IntStream.range(0, links.getLength()).mapToObj(links::item).map(Element.class::cast)
                .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href")))
                .containsExactly("en " + site + "/p/reach-1", "km " + site + "/km/p/reach-1",
                        "x-default " + site + "/p/reach-1");
    }

    @Test
    void tellsRobotsWhereTheSitemapIs() throws Exception {
        assertThat(body("/robots.txt")).contains("User-agent: *\n", "Disallow: /api/\n",
                "Sitemap: " + site + "/sitemap.xml\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void offersInItsFeedWhatThePageShows(String language) throws Exception {
        var feed = xml(language + "/feeds/products.xml");

        for (var number : List.of(0, 1)) {
            var item = one(feed, "item", "g:id", "REACH-" + number);
            var link = site + language + "/p/reach-" + number;
            assertThat(texts(item, "g:link")).containsExactly(link);
            assertThat(texts(item, "g:price")).containsExactly(priceOnPage(link.substring(site.length())) + " USD");
            assertThat(texts(item, "g:availability")).containsExactly(number == 0 ? "out_of_stock" : "in_stock");
            assertThat(texts(item, "g:condition")).containsExactly("new");
            assertThat(texts(item, "g:identifier_exists")).containsExactly("no");
            browser.perform(get(texts(item, "g:image_link").getFirst().substring(site.length())))
                    .andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/jpeg"));
        }
    }

    @Test
    void saysInItsFeedWhatASaleCostsAndHowLong() throws Exception {
        var sku = new Sku("REACH-2");
        var now = clock.instant();
        var end = now.plus(Duration.ofDays(2));
        var version = prices.prices(sku).orElseThrow().version();
        prices.set(sku, new SetPrices(List.of(new SalePrice(Money.usd("99.00"), now, end)), List.of()), version,
                "test");

        var item = one(xml("/feeds/products.xml"), "item", "g:id", "REACH-2");

        assertThat(texts(item, "g:price")).containsExactly("120.50 USD");
        assertThat(texts(item, "g:sale_price")).containsExactly(priceOnPage("/p/reach-2") + " USD");
        assertThat(texts(item, "g:sale_price_effective_date").getFirst())
                .contains("/" + end.toString().substring(0, 16));
    }

    @Test
    void readsItsFeedByAFewStatements() throws Exception {
        xml("/feeds/products.xml");

        assertThat(StatementCounter.during(() -> xml("/feeds/products.xml"))).isBetween(1, MOST_STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/km/", "/c/reach-shelf", "/p/reach-1", "/km/p/reach-1", "/cart", "/track"})
    void namesTheOneAddressOfAPageAndThoseOfItsLanguages(String page) throws Exception {
        var plain = page.startsWith("/km") ? page.substring(3) : page;

        assertThat(body(page + "?utm_source=somewhere")).contains(
                "<link rel=\"canonical\" href=\"" + site + page + "\">",
                "hreflang=\"en\" href=\"" + site + plain + "\"",
                "hreflang=\"km\" href=\"" + site + "/km" + plain + "\"",
                "hreflang=\"x-default\" href=\"" + site + plain + "\"", "<meta property=\"og:title\"",
                "<meta name=\"description\"");
    }

    @Test
    void countsFurtherPagesOfAListAsPagesOfTheirOwn() throws Exception {
        assertThat(body("/c/reach-shelf?page=2"))
                .contains("rel=\"canonical\" href=\"" + site + "/c/reach-shelf?page=2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1", "page=0", "page=01"})
    void countsTheFirstPageOfAListAsTheListItself(String query) throws Exception {
        assertThat(body("/c/reach-shelf?" + query)).contains("rel=\"canonical\" href=\"" + site + "/c/reach-shelf\"");
    }

    @Test
    void keepsAPagePastTheEndOfAListOutOfSearchEnginesHoweverOftenItIsAskedFor() throws Exception {
        for (int i = 0; i < 2; i++) {
            browser.perform(get("/c/reach-shelf?page=999")).andExpect(header().string("X-Robots-Tag", "noindex"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"})
    void hasAnIconWhereBrowsersLookUnasked(String address) throws Exception {
        var icon = browser.perform(get(address)).andExpect(status().isFound()).andReturn().getResponse()
                .getRedirectedUrl();

        browser.perform(get(icon)).andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/png"));
    }

    @Test
    void tellsSocialNetworksWhatAProductCosts() throws Exception {
        assertThat(body("/p/reach-1")).contains("<meta property=\"og:type\" content=\"product\">",
                "<meta property=\"product:price:amount\" content=\"" + priceOnPage("/p/reach-1") + "\">",
                "<meta property=\"product:price:currency\" content=\"USD\">");
        assertThat(body("/c/reach-shelf")).contains("<meta property=\"og:type\" content=\"website\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cart", "/km/cart", "/track", "/search?q=geforce", "/km/search", "/c/reach-shelf?stock=in",
            "/c/reach-shelf?sort=price-low", "/offline", "/feeds/products.xml"})
    void keepsOutOfSearchEnginesWhatIsNotForThem(String page) throws Exception {
        browser.perform(get(page)).andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/c/reach-shelf", "/c/reach-shelf?page=2", "/km/p/reach-1"})
    void letsSearchEnginesReadWhatIsForThem(String page) throws Exception {
        browser.perform(get(page)).andExpect(status().isOk()).andExpect(header().doesNotExist("X-Robots-Tag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void hasAManifestWithIconsThatExist(String language) throws Exception {
        var manifest = body(language + "/manifest.webmanifest");

        assertThat(manifest).contains("\"start_url\":\"" + language + "/\"", "maskable");
        var icons = ICON.matcher(manifest).results().map(found -> found.group(1)).toList();
        assertThat(icons).hasSize(3);
        for (var icon : icons) {
            browser.perform(get(icon)).andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "image/png"));
        }
    }

    @Test
    void keepsForLackOfAConnectionNothingThatGrowsOld() throws Exception {
        assertThat(body("/offline")).doesNotContain("data-usd", "data-khr", "1 USD =").contains("No connection");
        browser.perform(get("/worker.js")).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
        assertThat(body("/worker.js")).containsPattern("'shop /assets/shop-[0-9a-f]{32}\\.css'");
    }

    private String priceOnPage(String page) throws Exception {
        var price = USD.matcher(body(page));
        assertThat(price.find()).isTrue();
        return price.group(1);
    }

    private String body(String page) throws Exception {
        return browser.perform(get(page)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document xml(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(body(page).getBytes(StandardCharsets.UTF_8)));
    }

    private static Element one(Document document, String element, String key, String value) {
        var all = document.getElementsByTagName(element);
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                .filter(found -> texts(found, key).contains(value)).findFirst().orElseThrow();
    }

    private static List<String> texts(Document document, String name) {
        return texts(document.getDocumentElement(), name);
    }

    private static List<String> texts(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
