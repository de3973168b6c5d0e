package shop.computer.server.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;
import shop.computer.server.customer.account.SignInKit;
import shop.computer.server.search.SearchKit;

@ServerTest
class BrowsingPagesTests {

    private static final int MOST_STATEMENTS = 5;
    private static final int MOST_BYTES = 60_000;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void fillAShelf() {
        var category = Shelf.open(catalog, "web-shelf");
        if (catalog.cards(List.of(new Sku("WEB-000"))).isEmpty()) {
            catalog.offerAll(IntStream.range(0, 50)
                    .mapToObj(i -> Shelf.card("WEB-%03d".formatted(i), category, "1%02d.90".formatted(i), i)).toList());
        }
        SearchKit.catchUp(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/web-shelf", "/km/c/web-shelf", "/c/web-shelf?stock=in&sort=name&page=2",
            "/c/web-shelf?sort=price-low&from=100&to=140", "/c/web-shelf?sort=newest&brand=ASUS&brand=MSI",
            "/p/web-007", "/km/p/web-007", "/search?q=geforce", "/km/search?q=geforce",
            "/search?q=card&stock=in&sort=price-high&page=2", "/km/search?q=asus&from=100",
            "/compare?sku=WEB-001&sku=WEB-002"})
    void takesAFewStatementsAndBytesForAPage(String page) throws Exception {
        var somebody = get(page).cookie(new Cookie("anything", "x")); // for whom no page is kept
        browser.perform(somebody);
        var sessions = sessions();

        var statements = StatementCounter.during(() -> browser.perform(somebody).andExpect(status().isOk()));

        assertThat(statements).isBetween(1, MOST_STATEMENTS);
        assertThat(browser.perform(somebody).andReturn().getResponse().getContentAsByteArray())
                .hasSizeLessThan(MOST_BYTES);
        assertThat(sessions()).isEqualTo(sessions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/web-shelf?sort=newest", "/km/c/web-shelf?stock=in", "/search?q=geforce"})
    void takesAsFewForWhoHasACartWishesAndAnAccount(String page) throws Exception {
        var visitor = new SignInKit(context).signIn(new Visitor(browser), SignInKit.email());
        visitor.post("/cart", "sku", "WEB-010", "quantity", "1");
        visitor.post("/wishlist", "sku", "WEB-011", "act", "add");
        visitor.get(page);

        var statements = StatementCounter.during(() -> visitor.get(page).andExpect(status().isOk())
                .andExpect(content().string(matchesPattern("(?s).*href=\"(/km)?/account\".*"))));

        assertThat(statements).isBetween(1, MOST_STATEMENTS);
    }

    @Test
    void showsTwentyFourCardsThatProgramsCanRead() throws Exception {
        var html = see("/c/web-shelf?sort=price-low").andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(html.split("<article ", -1)).hasSize(25);
        assertThat(html).contains("data-sku=\"WEB-003\"", "data-usd=\"103.90\"", "data-khr=\"420800\"", "Only 3 left",
                "Out of stock",
                "?sort=price-low&amp;page=2");
        assertThat(html.split("class=\"foot\"", -1)).hasSize(2);
    }

    @Test
    void saysTheNameOfEachProductOnceAndLetsItsButtonsBeNamedByIt() throws Exception {
        see("/km/c/web-shelf?sort=price-low")
                .andExpect(content().string(containsString("id=\"n4\" href=\"/km/p/web-003\"")))
                .andExpect(content().string(containsString("value=\"WEB-003\" aria-labelledby=\"add1 n4\"")))
                .andExpect(content().string(not(matchesPattern("(?s).*GeForce WEB-003.*GeForce WEB-003.*"))));
    }

    @Test
    void speaksKhmerBelowKmAndStaysThere() throws Exception {
        see("/km/p/web-007").andExpect(content().string(containsString("លក្ខណៈបច្ចេកទេស")))
                .andExpect(content().string(containsString("action=\"/km/cart\"")))
                .andExpect(content().string(containsString("href=\"/km/c/web-shelf\"")));
    }

    @Test
    void offersNoButtonForWhatIsOutOfStock() throws Exception {
        see("/p/web-000").andExpect(content().string(containsString("This product is out of stock")))
                .andExpect(content().string(not(containsString("name=\"quantity\" value=\"1\" min"))))
                .andExpect(content().string(not(containsString("class=\"buybar\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/nothing-here", "/c/nothing-here", "/km/p/nothing-here"})
    void answersNotFoundForWhatIsNotSold(String page) throws Exception {
        see(page).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/web-shelf?page=-1", "/c/web-shelf?page=99999",
            "/c/web-shelf?page=x&sort=worst&stock=%25",
            "/search", "/search?q=%25_%21&page=7", "/search?q=%F0%9F%96%A5",
            "/search?q=%27%20or%201=1--"})
    void givesTheNearestPageForAnAddressThatIsWrong(String page) throws Exception {
        browser.perform(get(URI.create(page)).accept(MediaType.TEXT_HTML)).andExpect(status().isOk());
    }

    @Test
    void looksOnlyAtTheBeginningOfAnEndlessSearch() throws Exception {
        browser.perform(get("/search").param("q", "rtx ".repeat(1250)).accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk());
    }

    private ResultActions see(String page) throws Exception {
        return browser.perform(get(page).accept(MediaType.TEXT_HTML));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
    }
}
