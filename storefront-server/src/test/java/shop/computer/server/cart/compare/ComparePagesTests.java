package shop.computer.server.cart.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.category.NewCategory;

@ServerTest
class ComparePagesTests {

    @Autowired
    private MockMvc server;

    @Autowired
    private Catalog catalog;

    private Visitor visitor;

    @BeforeEach
    void fillAShelf() {
        visitor = new Visitor(server);
        if (catalog.cards(List.of(new Sku("VS-1"))).isEmpty()) {
            catalog.open(new NewCategory("versus", null, "Versus cards", "កាតប្រៀបធៀប", ""));
            catalog.open(new NewCategory("versus-a", "versus", "Kind A", "ប្រភេទ A", ""));
            catalog.open(new NewCategory("versus-b", "versus", "Kind B", "ប្រភេទ B", ""));
            catalog.open(new NewCategory("versus-other", null, "Others", "ផ្សេងៗ", ""));
            offer("VS-1", "versus-a", Map.of("memory_gb", 16, "tdp_w", 300, "color", "Black"));
            offer("VS-2", "versus-b", Map.of("memory_gb", 8, "tdp_w", 300, "length_mm", 240, "color", "Black"));
            for (var sku : List.of("VS-3", "VS-4", "VS-5")) {
                offer(sku, "versus-a", Map.of("memory_gb", 16, "tdp_w", 300, "color", "Black"));
            }
            offer("VS-OTHER", "versus-other", Map.of());
        }
    }

    @Test
    void showsProductsSideBySideWithUnitsPriceAndStock() throws Exception {
        visitor.get("/compare?sku=VS-1&sku=VS-2").andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex")).andExpect(says("Maker VS-1"))
                .andExpect(says("Maker VS-2")).andExpect(says("16\u00a0GB")).andExpect(says("8\u00a0GB"))
                .andExpect(says("300\u00a0W")).andExpect(says("240\u00a0mm")).andExpect(says("Not stated"))
                .andExpect(says("$10.00")).andExpect(says("Only 5 left")).andExpect(says("action=\"/cart\""))
                .andExpect(says("href=\"/compare?sku=VS-1&amp;sku=VS-2&amp;only=differences\""));
    }

    @Test
    void showsOnlyWhatTellsThemApart() throws Exception {
        visitor.get("/compare?sku=VS-1&sku=VS-2&only=differences").andExpect(says("16\u00a0GB"))
                .andExpect(says("240\u00a0mm"))
                .andExpect(saysNot("300\u00a0W")).andExpect(saysNot("Black"))
                .andExpect(says("href=\"/compare?sku=VS-1&amp;sku=VS-2\""));
        visitor.get("/compare?sku=VS-1&sku=VS-3&only=differences").andExpect(says("alike in everything"));
    }

    @ParameterizedTest
    @CsvSource({"/compare, Nothing to compare yet", "/km/compare, មិនទាន់មានអ្វីប្រៀបធៀបទេ"})
    void saysThatThereIsNothingToCompare(String page, String sentence) throws Exception {
        visitor.get(page).andExpect(status().isOk()).andExpect(says(sentence));
    }

    @Test
    void leadsToAnAddressThatCarriesWhatTheVisitorChose() throws Exception {
        choose("VS-1").andExpect(status().isSeeOther()).andExpect(redirectedUrl("/compare?sku=VS-1"))
                .andExpect(cookie().httpOnly("compare", true)).andExpect(cookie().path("compare", "/"));
        choose("VS-2").andExpect(redirectedUrl("/compare?sku=VS-1&sku=VS-2"));
        choose("VS-2").andExpect(redirectedUrl("/compare?sku=VS-1&sku=VS-2"));

        visitor.get("/compare").andExpect(redirectedUrl("/compare?sku=VS-1&sku=VS-2"));
        visitor.get("/km/compare").andExpect(redirectedUrl("/km/compare?sku=VS-1&sku=VS-2"));
    }

    @Test
    void refusesAFifthAndOffersAWayOut() throws Exception {
        choose("VS-1", "VS-2", "VS-3", "VS-4");
        var page = "/compare?sku=VS-1&sku=VS-2&sku=VS-3&sku=VS-4&wanted=VS-5";

        choose("VS-5").andExpect(redirectedUrl(page));

        visitor.get(page).andExpect(says("A comparison holds 4 products."))
                .andExpect(says("Start anew with Maker VS-5"));
        visitor.post("/compare/out", "sku", "VS-4", "shown", "VS-1", "shown", "VS-2", "shown", "VS-3", "shown", "VS-4",
                "wanted", "VS-5").andExpect(redirectedUrl("/compare?sku=VS-1&sku=VS-2&sku=VS-3&wanted=VS-5"));
        visitor.get("/compare?sku=VS-1&sku=VS-2&sku=VS-3&wanted=VS-5").andExpect(says("There is room for Maker VS-5"));
        choose("VS-5").andExpect(redirectedUrl("/compare?sku=VS-1&sku=VS-2&sku=VS-3&sku=VS-5"));
    }

    @Test
    void refusesAnotherCategoryAndStartsAnewWithIt() throws Exception {
        choose("VS-1");

        choose("VS-OTHER").andExpect(redirectedUrl("/compare?sku=VS-1&wanted=VS-OTHER"));

        visitor.get("/compare?sku=VS-1&wanted=VS-OTHER")
                .andExpect(says("You are comparing Versus cards; Maker VS-OTHER is of another category."));
        visitor.post("/compare", "sku", "VS-OTHER", "anew", "yes").andExpect(redirectedUrl("/compare?sku=VS-OTHER"));
    }

    @Test
    void takesAProductOutAndForgetsAnEmptyList() throws Exception {
        choose("VS-1", "VS-2");

        visitor.post("/compare/out", "sku", "VS-1", "shown", "VS-1", "shown", "VS-2")
                .andExpect(redirectedUrl("/compare?sku=VS-2"));
        visitor.post("/compare/out", "sku", "VS-2", "shown", "VS-2").andExpect(redirectedUrl("/compare"))
                .andExpect(cookie().maxAge("compare", 0));
    }

    @Test
    void leavesTheVisitorsOwnChoiceWhenAnAddressOfSomebodyElseIsLookedAt() throws Exception {
        choose("VS-1");

        visitor.get("/compare?sku=VS-2&sku=VS-3").andExpect(cookie().doesNotExist("compare"));

        assertThat(visitor.cookie("compare")).isEqualTo("VS-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sku=VS-1&sku=NO-SUCH", "sku=VS-1&sku=VS-OTHER", "sku=VS-1&sku=%3Cscript%3E",
            "sku=VS-1&sku=VS-2&sku=VS-3&sku=VS-4&sku=VS-5"})
    void saysThatNotAllOfAnAddressCanBeShown(String query) throws Exception {
        visitor.get("/compare?" + query).andExpect(status().isOk()).andExpect(says("Maker VS-1"))
                .andExpect(says("Some products of this link are not shown")).andExpect(saysNot("<script>"))
                .andExpect(saysNot("Maker VS-OTHER")).andExpect(saysNot("Maker VS-5"));
    }

    @Test
    void answersHtmxWithTheTrayAndAWord() throws Exception {
        visitor.htmx("/compare", "sku", "VS-1").andExpect(status().isOk())
                .andExpect(header().string("HX-Reswap", "none")).andExpect(says("id=\"tray\""))
                .andExpect(says("hx-swap-oob=\"true\"")).andExpect(says("Compare 1 product"))
                .andExpect(says("Maker VS-1 is in your comparison.")).andExpect(saysNot("<html"));
        visitor.htmx("/compare", "sku", "VS-OTHER").andExpect(says("role=\"alert\""))
                .andExpect(says("href=\"/compare?sku=VS-1&amp;wanted=VS-OTHER\""));
        visitor.htmx("/compare", "sku", "NO-SUCH").andExpect(says("We do not sell NO-SUCH any more."));
    }

    @Test
    void costsAPageNothingToShowTheTray() throws Exception {
        visitor.get("/p/vs-1");
        var without = StatementCounter.during(() -> visitor.get("/p/vs-1"));
        choose("VS-1", "VS-2");

        var with = StatementCounter.during(() -> visitor.get("/p/vs-1").andExpect(says("Compare 2 products")));

        assertThat(with).isEqualTo(without);
        assertThat(StatementCounter.during(() -> visitor.get("/compare?sku=VS-1&sku=VS-2"))).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~~~", "<script>", "NO-SUCH", "VS-1~VS-1~VS-2~VS-3~VS-4~VS-5~VS-6"})
    void livesWithAnyCookie(String value) throws Exception {
        visitor.has("compare", value).get("/").andExpect(status().isOk()).andExpect(saysNot("<script>alert"));
        visitor.htmx("/compare", "sku", "VS-1").andExpect(status().isOk());
    }

    private ResultActions choose(String... skus) throws Exception {
        ResultActions last = null;
        for (var sku : skus) {
            last = visitor.post("/compare", "sku", sku);
        }
        return Objects.requireNonNull(last);
    }

    private void offer(String sku, String category, Map<String, Object> specs) {
        catalog.offer(new NewProduct(new Sku(sku), "Maker " + sku, "Maker", category, Money.usd("10.00"),
                Money.usd("1.00"), 5, 0, 12, specs, "To be compared.", null));
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher saysNot(String text) {
        return content().string(not(containsString(text)));
    }
}
