package shop.computer.server.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;

/** What a visitor looked at, on the pages of products. */
@ServerTest
class SeenProductsTests {

    private static final Pattern CARD = Pattern.compile("<article class=\"card\" data-sku=\"([^\"]+)\"");

    @Autowired
    private MockMvc server;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(server);
    }

    @Test
    void areNotShownOnTheFirstVisit() throws Exception {
        offer("SEEN-FIRST");

        visitor.get("/p/seen-first").andExpect(status().isOk()).andExpect(cookie().value("seen", "SEEN-FIRST"))
                .andExpect(cookie().httpOnly("seen", true)).andExpect(cookie().maxAge("seen", 30 * 24 * 60 * 60));

        assertThat(seenOn("/p/seen-first")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void areShownTheLastFirstWithoutTheProductItself(String language) throws Exception {
        var skus = Stream.of("A", "B", "C").map(name -> "SEEN-ORDER" + language.length() + name).toList();
        for (var sku : skus) {
            offer(sku);
            visitor.get(page(sku));
        }

        assertThat(seenOn(language + page(skus.get(1)))).containsExactly(skus.get(2), skus.get(0));
        assertThat(seenOn(language + page(skus.get(1)))).containsExactly(skus.get(2), skus.get(0));
        assertThat(seenOn(language + page(skus.get(0)))).containsExactly(skus.get(1), skus.get(2));
    }

    @Test
    void areEightAtMost() throws Exception {
        for (int i = 0; i < 11; i++) {
            offer("SEEN-MANY-" + i);
            visitor.get(page("SEEN-MANY-" + i));
        }

        assertThat(seenOn("/p/seen-many-10")).hasSize(8).startsWith("SEEN-MANY-9").endsWith("SEEN-MANY-2");
        assertThat(seenOn("/p/seen-many-5")).hasSize(8).startsWith("SEEN-MANY-10").endsWith("SEEN-MANY-2");
    }

    @Test
    void areThoseOfOneVisitorAlone() throws Exception {
        offer("SEEN-MINE");
        offer("SEEN-OTHER");
        visitor.get("/p/seen-mine");

        visitor.get("/p/seen-other").andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));

        visitor = new Visitor(server);
        assertThat(seenOn("/p/seen-other")).isEmpty();
    }

    @Test
    void leaveOutWhatIsNoLongerSold() throws Exception {
        offer("SEEN-GONE");
        offer("SEEN-STILL");
        visitor.get("/p/seen-gone");
        jdbc.sql("update catalog_product set active = false where sku = 'SEEN-GONE'").update();

        assertThat(seenOn("/p/seen-still")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "x", "<script>alert(1)</script>", "NO-SUCH-SKU~' or 1=1 --", "~~~~~~~~~~~~~~~"})
    void areNoneInACookieThatWasMadeUp(String value) throws Exception {
        var sku = "SEEN-FOR-" + Math.abs(value.hashCode());
        offer(sku);

        visitor.has("seen", value);

        assertThat(seenOn(page(sku))).isEmpty();
    }

    @Test
    void costNoStatementMore() throws Exception {
        offer("SEEN-COST");
        offer("SEEN-COST-TOO");
        visitor.get("/p/seen-cost");
        var fresh = new Visitor(server);
        fresh.get("/p/seen-cost-too");
        var without = StatementCounter.during(() -> fresh.get("/p/seen-cost-too"));

        var with = StatementCounter.during(() -> visitor.get("/p/seen-cost-too"));

        assertThat(with).isEqualTo(without).isLessThanOrEqualTo(5);
    }

    private void offer(String sku) {
        catalog.offer(Shelf.card(sku, Shelf.open(catalog, "seen-shelf"), "10.00", 5));
    }

    private static String page(String sku) {
        return "/p/" + sku.toLowerCase(Locale.ROOT);
    }

    private List<String> seenOn(String page) throws Exception {
        var html = visitor.get(page).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var from = html.indexOf("id=\"h-seen\"");
        return from < 0
                ? List.of()
                : CARD.matcher(html.substring(from)).results().map(card -> card.group(1)).toList();
    }
}
