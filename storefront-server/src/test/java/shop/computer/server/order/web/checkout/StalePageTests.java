package shop.computer.server.order.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.server.ServerTest;
import shop.computer.server.Visitor;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.catalog.Catalog;

/** Forms whose token no longer holds, because the page was open longer than its cookie. */
@ServerTest
class StalePageTests {

    private static final String OTHER_TOKEN = "0b0e6f61-7a34-4f6e-9a6e-3a3d6a4f0c12";
    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc server;
    @Autowired
    private Carts carts;
    @Autowired
    private Catalog catalog;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"'', please press the button again", "/km, សូមចុចប៊ូតុងម្តងទៀត"})
    void showsTheCheckoutAgainWithWhatWasTypedAndOrdersNothing(String language, String words) throws Exception {
        var buyer = buyer("STALE-" + language.length()).has("csrf", OTHER_TOKEN);
        var before = orders();

        buyer.post(language + "/checkout", filled()).andExpect(status().isForbidden())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("Dara Stale")))
                .andExpect(content().string(containsString("012 345 678")))
                .andExpect(content().string(containsString("A1 in the red house")))
                .andExpect(content().string(containsString("Ring twice")))
                .andExpect(content().string(containsString("bbbbbbbbbbbbbbbbbbbbbb")));

        assertThat(orders()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/checkout, /km/checkout", "/km/checkout, /checkout"})
    void keepsWhatWasTypedOnTheWayToTheOtherLanguage(String shown, String asked) throws Exception {
        var cart = carts.add(null, Goods.offer(catalog, "STALE-" + shown.length(), "100.00", 10), 1).value();

        server.perform(form(asked).param("step", "change").cookie(new Cookie("cart", cart)).header("Referer",
                "http://localhost" + shown)).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Ring twice")))
                .andExpect(content().string(containsString("action=\"" + asked + "\"")));
    }

    @Test
    void givesATokenWithWhichTheSameFormIsTaken() throws Exception {
        var cart = carts.add(null, Goods.offer(catalog, "STALE-AGAIN", "100.00", 10), 1).value();

        var page = server.perform(form("/checkout").cookie(new Cookie("cart", cart))).andExpect(status().isForbidden())
                .andReturn().getResponse();

        var token = FIELD.matcher(page.getContentAsString());
        assertThat(token.find()).isTrue();
        server.perform(form("/checkout").param("_csrf", token.group(1)).cookie(new Cookie("cart", cart),
                page.getCookie("csrf"))).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", containsString("/pay/CS-")));
    }

    @Test
    void leadsAFormThatBecameAnOrderBeforeToThatOrder() throws Exception {
        var buyer = buyer("STALE-PLACED");
        var own = filled();
        own[own.length - 1] = "c".repeat(22);
        var url = Objects.requireNonNull(buyer.post("/checkout", own).andReturn().getResponse()
                .getRedirectedUrl());

        buyer.has("csrf", OTHER_TOKEN).has("placed", "").post("/checkout", own)
                .andExpect(header().string("Location", url.replace("/pay/", "/orders/")));
    }

    @Test
    void leadsBackToThePageWithTheButton() throws Exception {
        server.perform(post("/cart").param("sku", "STALE-1").header("Referer", "http://localhost/p/a-card?from=home"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/p/a-card?from=home&stale"));
        server.perform(post("/km/cart/lines").header("Referer", "http://localhost/km/cart?stale"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/km/cart?stale"));
        server.perform(post("/cart").header("HX-Request", "true").header("Referer", "http://localhost/p/a-card"))
                .andExpect(status().isOk()).andExpect(header().string("HX-Redirect", "/p/a-card?stale"));
        new Visitor(server).get("/cart?stale").andExpect(content().string(containsString("open too long")));
        new Visitor(server).get("/cart").andExpect(content().string(not(containsString("open too long"))));
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example.com/p/a", "http://localhost//evil.example.com/a", "not an address"})
    void leadsNowhereElse(String referer) throws Exception {
        server.perform(post("/cart").param("sku", "STALE-1").header("Referer", referer))
                .andExpect(status().isForbidden()).andExpect(header().doesNotExist("Location"));
    }

    @Test
    void showsNoFormOfAnotherSite() throws Exception {
        var buyer = carts.add(null, Goods.offer(catalog, "STALE-EVIL", "100.00", 10), 1).value();

        server.perform(form("/checkout").cookie(new Cookie("cart", buyer)).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden()).andExpect(content().string(not(containsString("Dara Stale"))));
    }

    @Test
    void asksTheTrackingFormAgainWithWhatWasTyped() throws Exception {
        server.perform(post("/track").param("number", "CS-1").param("phone", "012 999 111"))
                .andExpect(status().isForbidden()).andExpect(content().string(containsString("012 999 111")));
    }

    private Visitor buyer(String sku) {
        return new Visitor(server).has("cart", carts.add(null, Goods.offer(catalog, sku, "100.00", 10), 1).value());
    }

    private static MockHttpServletRequestBuilder form(String address) {
        var request = post(address);
        var fields = filled();
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private static String[] filled() {
        return new String[]{"name", "Dara Stale", "phone", "012 345 678", "way", "town", "district", "Chamkar Mon",
                "commune", "Tuol Tumpung", "street", "A1 in the red house", "pay", "khqr", "seenTown", "101.50",
                "note", "Ring twice", "checkoutKey", "bbbbbbbbbbbbbbbbbbbbbb"};
    }

    private long orders() {
        return jdbc.sql("select count(*) from shop_order").query(Long.class).single();
    }
}
