package shop.computer.server.cart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.promotion.CouponKind;
import shop.computer.server.ServerTest;
import shop.computer.server.Visitor;
import shop.computer.server.WritesBooksByHand;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.promotion.CouponKit;

@ServerTest
@WritesBooksByHand("takes pieces off the shelf behind the program's back")
class CartPagesTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Carts carts;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"/cart, Your cart is empty", "/km/cart, កន្ត្រករបស់អ្នកទទេ"})
    void saysThatACartIsEmpty(String page, String sentence) throws Exception {
        browser.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(containsString(sentence)))
                .andExpect(cookie().doesNotExist(CartCookie.NAME));
    }

    @Test
    void putsAProductIntoACartAndKeepsItsToken() throws Exception {
        Goods.offer(catalog, "PAGE-ADD", "10.00", 5);

        var token = send("/cart", null, "sku", "PAGE-ADD", "quantity", "2").andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/cart?note=added&sku=PAGE-ADD")).andExpect(cookie().httpOnly("cart", true))
                .andExpect(cookie().path("cart", "/")).andExpect(cookie().maxAge("cart", 30 * 24 * 60 * 60))
                .andReturn().getResponse().getCookie("cart");

        browser.perform(get("/cart?note=added&sku=PAGE-ADD").cookie(token)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Maker Part PAGE-ADD is in your cart.")))
                .andExpect(content().string(containsString("$20.00")));
    }

    @Test
    void staysInKhmer() throws Exception {
        Goods.offer(catalog, "PAGE-KM", "10.00", 5);

        var token = send("/km/cart", null, "sku", "PAGE-KM").andExpect(redirectedUrl("/km/cart?note=added&sku=PAGE-KM"))
                .andReturn().getResponse().getCookie("cart");

        browser.perform(get("/km/cart").cookie(token)).andExpect(content().string(containsString("សរុបរង ទំនិញ 1")))
                .andExpect(content().string(containsString("href=\"/km/checkout\"")))
                .andExpect(content().string(containsString("action=\"/km/cart/lines\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3            | 409 | there are only 2 in stock",
            "99999999999  | 409 | there are only 2 in stock",
            "0            | 422 | as a whole number",
            "-1           | 422 | as a whole number",
            "1.5          | 422 | as a whole number",
            "1e3          | 422 | as a whole number",
            "many         | 422 | as a whole number",
            "''           | 422 | as a whole number"})
    void refusesAQuantityWithAClearSentence(String quantity, int status, String sentence) throws Exception {
        var sku = "PAGE-QTY-" + Integer.toHexString(quantity.hashCode()).toUpperCase();
        Goods.offer(catalog, sku, "10.00", 2);

        send("/cart", null, "sku", sku, "quantity", quantity).andExpect(status().is(status))
                .andExpect(content().string(containsString(sentence))).andExpect(cookie().doesNotExist("cart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO-SUCH-SKU", "", "<script>alert(1)</script>", "../../etc/passwd"})
    void refusesWhatTheShopDoesNotSell(String sku) throws Exception {
        send("/cart", null, "sku", sku).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("We do not sell this product")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void refusesTenThousandCharacters() throws Exception {
        send("/cart", null, "sku", "X".repeat(10_000), "quantity", "1".repeat(10_000)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"plus, 2, 3", "minus, 2, 1", "minus, 1, 0", "set, 4, 4", "set, 0, 0", "remove, 2, 0"})
    void changesALineByItsButtons(String act, String shown, int pieces) throws Exception {
        var token = aCart("PAGE-ACT-" + act.toUpperCase() + shown, 5, 2);

        send("/cart/lines", token, "sku", "PAGE-ACT-" + act.toUpperCase() + shown, "quantity", shown, "act", act)
                .andExpect(status().isSeeOther());

        assertThat(carts.count(token)).isEqualTo(pieces);
    }

    @Test
    void refusesToChangeALineToMoreThanIsInStock() throws Exception {
        var token = aCart("PAGE-MORE", 2, 2);

        send("/cart/lines", token, "sku", "PAGE-MORE", "quantity", "2", "act", "plus").andExpect(status().isConflict())
                .andExpect(content().string(containsString("there are only 2 in stock")));

        assertThat(carts.count(token)).isEqualTo(2);
    }

    @Test
    void showsAChangedPriceUntilTheVisitorAgrees() throws Exception {
        var token = aCart("PAGE-PRICE", 5, 1);
        catalog.changePrice(new Sku("PAGE-PRICE"), Money.usd("12.34"));

        page(token).andExpect(content().string(containsString("The price changed from $10.00 to $12.34")));
        send("/cart/changes", token).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/cart"));
        page(token).andExpect(content().string(not(containsString("The price changed"))))
                .andExpect(content().string(containsString("$12.34")));
    }

    @Test
    void showsThatThereAreFewerThanTheCartAsksFor() throws Exception {
        var token = aCart("PAGE-SHORT", 5, 4);
        jdbc.sql("update inventory_stock set on_hand = 3 where sku = 'PAGE-SHORT'").update();

        page(token).andExpect(content().string(containsString("Only 3 left; you want 4.")));
        send("/cart/lines", token, "sku", "PAGE-SHORT", "quantity", "4", "act", "minus")
                .andExpect(status().isSeeOther());

        assertThat(carts.count(token)).isEqualTo(3);
    }

    @Test
    void answersHtmxWithThePiecesThatChanged() throws Exception {
        var token = aCart("PAGE-HTMX", 5, 2);

        visitor(token).htmx("/cart/lines", "sku", "PAGE-HTMX", "quantity", "2", "act", "plus")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<div id=\"cart\"")))
                .andExpect(content().string(containsString("data-cart-count")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void answersHtmxThatAProductIsInTheCart() throws Exception {
        Goods.offer(catalog, "PAGE-TOAST", "10.00", 5);

        var visitor = visitor(null);
        visitor.htmx("/cart", "sku", "PAGE-TOAST").andExpect(status().isOk())
                .andExpect(header().string("HX-Reswap", "none"))
                .andExpect(cookie().exists("cart")).andExpect(content().string(containsString("class=\"toast\"")))
                .andExpect(content().string(containsString(">1</span>")));
        visitor.htmx("/cart", "sku", "PAGE-TOAST", "quantity", "6").andExpect(status().isOk())
                .andExpect(content().string(containsString("only 5 in stock")));
    }

    @Test
    void changesNothingWithoutACsrfToken() throws Exception {
        Goods.offer(catalog, "PAGE-CSRF", "10.00", 5);

        browser.perform(post("/cart").param("sku", "PAGE-CSRF")).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAA"})
    void takesAForeignCookieForNoCart(String value) throws Exception {
        browser.perform(get("/cart").cookie(new Cookie("cart", value))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Your cart is empty")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"added", "removed", "<script>alert(1)</script>"})
    void saysNothingThatAnAddressMadeUp(String note) throws Exception {
        browser.perform(get("/cart").param("note", note).param("sku", "<script>alert(1)</script>"))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("alert(1)"))));
    }

    @Test
    void makesNoSession() throws Exception {
        var before = sessions();
        var token = aCart("PAGE-SESSION", 5, 1);

        page(token).andExpect(cookie().doesNotExist("SID"));
        send("/cart", token, "sku", "PAGE-SESSION").andExpect(status().isSeeOther())
                .andExpect(cookie().doesNotExist("SID"));

        assertThat(carts.count(token)).isEqualTo(2);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void putsACouponIntoTheCartAndTakesItOutAgain() throws Exception {
        var token = aCart("PAGE-COUPON", 5, 2);
        var code = new CouponKit(context).percent("10");

        send("/cart/coupon", token, "code", " " + code.toLowerCase() + " ").andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/cart"));
        page(token).andExpect(content().string(containsString("data-coupon=\"" + code + "\"")))
                .andExpect(content().string(containsString("−$2.00")));

        send("/cart/coupon", token, "act", "remove").andExpect(status().isSeeOther());
        page(token).andExpect(content().string(not(containsString(code))));
    }

    @Test
    void saysWhyACouponCannotBeUsedAndKeepsWhatWasTyped() throws Exception {
        var token = aCart("PAGE-NO-COUPON", 5, 2);

        send("/cart/coupon", token, "code", "never-made").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“never-made” is not a coupon that can be used.")))
                .andExpect(content().string(containsString("value=\"never-made\"")));
        send("/cart/coupon", token).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Type a coupon code.")));
        page(token).andExpect(content().string(not(containsString("never-made"))));
    }

    @Test
    void saysFromWhatSumACouponCounts() throws Exception {
        var token = aCart("PAGE-SMALL", 5, 2);
        var code = new CouponKit(context).coupon(CouponKit.rules(CouponKind.AMOUNT, "5", "30"));

        send("/cart/coupon", token, "code", code).andExpect(status().isSeeOther());

        page(token)
                .andExpect(content().string(containsString("Coupon " + code + " counts for goods of $30.00 or more.")));
        carts.change(token, new Sku("PAGE-SMALL"), 3);
        page(token).andExpect(content().string(containsString("−$5.00")));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
    }

    private CartToken aCart(String sku, int onHand, int pieces) {
        return carts.add(null, Goods.offer(catalog, sku, "10.00", onHand), pieces);
    }

    private ResultActions page(CartToken token) throws Exception {
        return visitor(token).get("/cart").andExpect(status().isOk());
    }

    private ResultActions send(String form, @Nullable CartToken token, String... fields) throws Exception {
        return visitor(token).post(form, fields);
    }

    private Visitor visitor(@Nullable CartToken token) {
        var visitor = new Visitor(browser);
        return token == null ? visitor : visitor.has(CartCookie.NAME, token.value());
    }
}
