package shop.computer.server.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;
import shop.computer.server.catalog.category.RangeChanged;
import shop.computer.server.search.SearchKit;

@ServerTest
class KeptPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void putSomethingOnTheShelf() {
        if (catalog.cards(List.of(new Sku("FRONT-1"))).isEmpty()) {
            catalog.offerAll(List.of(Shelf.card("FRONT-1", Shelf.open(catalog, "front-shelf"), "99.00", 3)));
        }
        SearchKit.catchUp(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/km/", "/c/front-shelf", "/km/c/front-shelf?page=1"})
    void asksTheDatabaseNothingForAPageThatItKeeps(String page) throws Exception {
        var made = see(page);

        assertThat(StatementCounter.during(() -> see(page))).isZero();
        var kept = see(page);
        assertThat(withoutToken(kept)).isEqualTo(withoutToken(made));
        assertThat(kept.getContentType()).isEqualTo(made.getContentType());
        assertThat(kept.getHeader("Content-Language")).isEqualTo(page.startsWith("/km") ? "km" : "en");
        assertThat(kept.getContentAsByteArray()).hasSize(kept.getContentLength());
    }

    @Test
    void givesEachVisitorATokenOfTheirOwn() throws Exception {
        see("/");

        var one = see("/");
        var other = see("/");

        assertThat(one.getCookie("csrf")).isNotNull();
        assertThat(one.getCookie("csrf").getValue()).isNotEqualTo(other.getCookie("csrf").getValue());
        assertThat(TOKEN.matcher(text(one)).results().map(found -> found.group(1)).distinct().count()).isEqualTo(1);
        assertThat(text(one)).isNotEqualTo(text(other));
    }

    @Test
    void makesThePageAnewAfterAChange() throws Exception {
        see("/");

        events.publishEvent(new RangeChanged());

        assertThat(StatementCounter.during(() -> see("/"))).isPositive();
    }

    @Test
    void isTheSameForAVisitorWhoHasLookedAtSomething() throws Exception {
        see("/c/front-shelf");

        assertThat(StatementCounter.during(() -> see("/c/front-shelf", new Cookie("seen", "FRONT-1")))).isZero();
    }

    @Test
    void keepsNoListThatIsNotShownToSearchEngines() throws Exception {
        see("/c/front-shelf?sort=price");

        assertThat(StatementCounter.during(() -> see("/c/front-shelf?sort=price"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cart", "compare", "anything"})
    void makesThePageForAVisitorWhoHasMoreThanAnybody(String cookie) throws Exception {
        see("/");

        assertThat(StatementCounter.during(() -> see("/", new Cookie(cookie, "x")))).isBetween(1, 5);
    }

    private MockHttpServletResponse see(String page, Cookie... cookies) throws Exception {
        var request = get(page);
        return browser.perform(cookies.length == 0 ? request : request.cookie(cookies)).andExpect(status().isOk())
                .andReturn().getResponse();
    }

    private static String withoutToken(MockHttpServletResponse page) throws Exception {
        return TOKEN.matcher(text(page)).replaceAll("");
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
