package shop.computer.server.order.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static shop.computer.server.promotion.CouponKit.rules;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.promotion.CouponKit;

/** What changed under a customer's hands is said on the way to the order, never stops it, and never stands in it. */
@ServerTest
class CheckoutChangesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seenPickup\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"checkoutKey\" value=\"([^\"]+)\"");

    private final MockMvc server;
    private final Carts carts;
    private final Catalog catalog;
    private final ShopKit kit;
    private final CouponKit coupons;

    @Autowired
    CheckoutChangesTests(MockMvc server, Carts carts, Catalog catalog, ApplicationContext context) {
        this.server = server;
        this.carts = carts;
        this.catalog = catalog;
        this.kit = new ShopKit(context);
        this.coupons = new CouponKit(context);
    }

    @Test
    void goesOnWithAPriceThatTheFormShowed() throws Exception {
        var sku = kit.product("100", 5);
        var buyer = buyer(kit.cart(1, sku));
        catalog.changePrice(sku, Money.usd("110"));

        var form = html(buyer.get("/checkout"));
        var review = html(press(buyer, form, "step", "review", "012 660 001"));

        assertThat(form).contains("The price changed from $100.00 to $110.00");
        assertThat(review).contains("data-place", "data-usd=\"110.00\"");
        assertThat(placed(buyer, review, "012 660 001")).startsWith("/pay/");
    }

    @Test
    void asksAgainOnceWhenAPriceChangesBeforeTheLastPress() throws Exception {
        var sku = kit.product("100", 5);
        var buyer = buyer(kit.cart(1, sku));
        var review = html(press(buyer, html(buyer.get("/checkout")), "step", "review", "012 660 002"));
        catalog.changePrice(sku, Money.usd("110"));

        var again = html(press(buyer, review, "step", "", "012 660 002"));
        review = html(press(buyer, again, "step", "review", "012 660 002"));

        assertThat(again).contains("The total changed from $100.00 to $110.00");
        assertThat(placed(buyer, review, "012 660 002")).startsWith("/pay/");
    }

    @Test
    void goesOnWithACouponThatDoesNotCountAndSaysSoToTheEnd() throws Exception {
        var buyer = withCoupon(coupons.coupon(rules(CouponKind.AMOUNT, "5", "50")), "40");

        var form = html(buyer.get("/checkout"));
        var review = html(press(buyer, form, "step", "review", "012 660 003"));

        assertThat(form).contains("counts for goods of $50.00 or more");
        assertThat(review).contains("counts for goods of $50.00 or more", "data-usd=\"40.00\"", "data-place");
        assertThat(placed(buyer, review, "012 660 003")).startsWith("/pay/");
    }

    @Test
    void takesACouponThatDoesNotCountOutOnTheFormAndKeepsWhatWasTyped() throws Exception {
        var code = coupons.coupon(rules(CouponKind.AMOUNT, "5", "50"));
        var buyer = withCoupon(code, "40");
        var form = html(buyer.get("/checkout"));

        var without = html(press(buyer, form, "without-coupon", "change", "012"));

        assertThat(form).contains("name=\"without-coupon\" value=\"change\">Remove coupon " + code);
        assertThat(without).doesNotContain(code, "aria-invalid").contains("value=\"012\"", "Ring twice");
        assertThat(carts.coupon(new CartToken(buyer.cookie("cart")))).isEmpty();
    }

    @Test
    void saysOfACouponThatThisPhoneUsedItAndTakesItOutOnTheReview() throws Exception {
        var code = coupons.coupon(rules(CouponKind.AMOUNT, "5", "20", null, 1));
        var first = withCoupon(code, "100");
        placed(first, html(press(first, html(first.get("/checkout")), "step", "review", "012 660 004")), "012 660 004");
        var buyer = withCoupon(code, "100");

        var form = html(press(buyer, html(buyer.get("/checkout")), "step", "review", "012 660 004"));
        var review = html(press(buyer, form, "step", "review", "012 660 004"));
        var without = html(press(buyer, review, "without-coupon", "review", "012 660 004"));

        assertThat(form).contains("The total changed from $95.00 to $100.00",
                "was already used with this phone number").doesNotContain("data-place");
        assertThat(review).contains("name=\"without-coupon\" value=\"review\">Remove coupon " + code);
        assertThat(without).doesNotContain(code).contains("data-place", "data-usd=\"100.00\"");
        assertThat(placed(buyer, without, "012 660 004")).startsWith("/pay/");
    }

    @Test
    void offersNoWayOutForACouponThatCounts() throws Exception {
        var buyer = withCoupon(coupons.percent("10"), "100");

        var form = html(buyer.get("/checkout"));
        var review = html(press(buyer, form, "step", "review", "012 660 005"));

        assertThat(form + review).contains("data-usd=\"90.00\"").doesNotContain("without-coupon");
    }

    @ParameterizedTest
    @CsvSource({"accept,without-coupon", "accept,address", "without-coupon,address"})
    void pressesTheFirstOfTwoButtonsThatOnlyAForgedFormCanHold(String first, String second) throws Exception {
        var buyer = buyer(kit.cart(1, kit.product("100", 5)));

        var answer = buyer.post("/checkout", "name", "Sok Dara", first, "change", second, "1");

        assertThat(html(answer.andExpect(status().isOk()))).contains("value=\"Sok Dara\"").doesNotContain("data-place");
    }

    private Visitor withCoupon(String code, String price) {
        var cart = kit.cart(1, kit.product(price, 5));
        carts.useCoupon(cart, code);
        return buyer(cart);
    }

    private Visitor buyer(CartToken cart) {
        return new Visitor(server).has("cart", cart.value());
    }

    private static String placed(Visitor buyer, String review, String phone) throws Exception {
        return String.valueOf(press(buyer, review, "step", "", phone).andReturn().getResponse().getRedirectedUrl());
    }

    /** Presses a button of a page, for a pick-up, with the total that the page shows. */
    private static ResultActions press(Visitor buyer, String page, String button, String value, String phone)
            throws Exception {
        return buyer.post("/checkout", "name", "Sok Dara", "phone", phone, "way", "pickup", "pay", "khqr", "note",
                "Ring twice", "seenPickup", field(SEEN, page), "checkoutKey", field(KEY, page), button, value);
    }

    private static String field(Pattern field, String page) {
        return field.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String html(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
