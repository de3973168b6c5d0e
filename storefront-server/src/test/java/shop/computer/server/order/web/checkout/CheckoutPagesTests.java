package shop.computer.server.order.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.promotion.CouponKit;

@ServerTest
@WritesBooksByHand("takes pieces off the shelf behind the program's back")
class CheckoutPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private MockMvc server;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Carts carts;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"'', You pay", "/km, អ្នកបង់"})
    void showsOneFormWithTheFullPriceOfEachWay(String language, String words) throws Exception {
        buyer("CO-SHOW" + language.length(), 1).get(language + "/checkout").andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("action=\"" + language + "/checkout\"")))
                .andExpect(content().string(containsString("data-usd=\"101.50\"")))
                .andExpect(content().string(containsString("data-usd=\"102.50\"")))
                .andExpect(content().string(containsString("data-usd=\"100.00\"")));
    }

    @Test
    void leadsAnEmptyCartBackWithASentence() throws Exception {
        var buyer = new Visitor(server);

        buyer.get("/checkout").andExpect(redirectedUrl("/cart?note=empty"));
        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(redirectedUrl("/cart?note=empty"));
        buyer.get("/cart?note=empty").andExpect(content().string(containsString("Put something in first")));
    }

    @Test
    void placesAnOrderAndLeadsToThePayPage() throws Exception {
        var buyer = buyer("CO-PAY", 2);

        var page = buyer.post("/checkout", filled(buyer, Map.of("seenTown", "201.50"))).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith("/pay/CS-"))).andReturn().getResponse();

        assertThat(page.getRedirectedUrl()).matches("/pay/CS-\\d{10}\\?key=[\\w-]{22,}");
        assertThat(buyer.cookie("cart")).isEmpty();
        assertThat(left("CO-PAY")).isEqualTo(8);
    }

    @Test
    void leavesWhatIsSavedForLaterInTheCart() throws Exception {
        var buyer = buyer("CO-SAVED", 1);
        Goods.offer(catalog, "CO-LATER", "30.00", 5);
        buyer.post("/cart", "sku", "CO-LATER");
        buyer.post("/cart/lines", "sku", "CO-LATER", "act", "save");

        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(header().string("Location", startsWith("/pay/")));

        buyer.get("/cart").andExpect(content().string(containsString("data-saved=\"CO-LATER\"")))
                .andExpect(content().string(containsString("Your cart is empty")));
        assertThat(left("CO-LATER")).isEqualTo(5);
    }

    @Test
    void showsAllOfItOnceMoreAndOrdersNothingYet() throws Exception {
        var buyer = buyer("CO-REVIEW", 2);

        var html = buyer.post("/checkout", filled(buyer, Map.of("step", "review", "note", "Please call first")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).contains("Is everything right?", "<b>សុខ ដារ៉ា</b>", "Delivery in Phnom Penh",
                "Please call first", "data-usd=\"201.50\"", "name=\"seenTown\" value=\"201.50\"", "data-place");
        assertThat(left("CO-REVIEW")).isEqualTo(10);
    }

    @Test
    void leadsBackToTheFormWithAllThatWasTyped() throws Exception {
        var buyer = buyer("CO-CHANGE", 1);

        buyer.post("/checkout", filled(buyer, Map.of("step", "change", "phone", "012")))
                .andExpect(status().isOk()).andExpect(content().string(containsString("value=\"សុខ ដារ៉ា\"")))
                .andExpect(content().string(containsString("value=\"012\"")));
        buyer.post("/checkout", filled(buyer, Map.of("step", "review", "phone", "012")))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void leadsToTheOrderPageWhoPaysCash() throws Exception {
        var buyer = buyer("CO-CASH", 1);

        var url = Objects
                .requireNonNull(buyer.post("/km/checkout", filled(buyer, Map.of("pay", "cash", "way", "pickup")))
                        .andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());

        assertThat(url).startsWith("/km/orders/CS-");
        buyer.get(url).andExpect(status().isOk()).andExpect(content().string(containsString("សុខ ដារ៉ា")));
    }

    @Test
    void makesOneOrderOfAFormThatIsSentTwice() throws Exception {
        var buyer = buyer("CO-TWICE", 1);
        var cart = buyer.cookie("cart");

        var first = buyer.post("/checkout", filled(buyer, Map.of())).andReturn().getResponse().getRedirectedUrl();
        var second = buyer.has("cart", cart).post("/checkout", filled(buyer, Map.of())).andReturn().getResponse()
                .getRedirectedUrl();

        assertThat(second).isEqualTo(first).startsWith("/pay/");
        assertThat(left("CO-TWICE")).isEqualTo(9);
    }

    @Test
    void showsTheFirstOrderToWhoSendsTheSameKeyWithAnotherForm() throws Exception {
        var buyer = buyer("CO-OTHER", 1);
        var first = Objects.requireNonNull(buyer.post("/checkout", filled(buyer, Map.of())).andReturn().getResponse()
                .getRedirectedUrl()).substring("/pay/".length());

        var url = Objects
                .requireNonNull(buyer.post("/checkout", filled(buyer, Map.of("name", "Chan Other"))).andReturn()
                        .getResponse().getRedirectedUrl());

        assertThat(url).isEqualTo("/orders/" + first + "&note=other-form");
        buyer.get(url).andExpect(content().string(containsString("This order was already placed, for សុខ ដារ៉ា")));
        assertThat(left("CO-OTHER")).isEqualTo(9);
    }

    @Test
    void refusesTheSameKeyWithAnotherFormToAProgram() throws Exception {
        var buyer = buyer("CO-PROGRAM", 1);
        buyer.post("/checkout", filled(buyer, Map.of()));

        buyer.wants("application/json").post("/checkout", filled(buyer, Map.of("name", "Chan Other")))
                .andExpect(status().isUnprocessableContent());
        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(status().isSeeOther());
        assertThat(left("CO-PROGRAM")).isEqualTo(9);
    }

    @Test
    void leadsWhoGoesBackAfterPlacingToTheOrder() throws Exception {
        var buyer = buyer("CO-BACK", 1);
        var number = Objects.requireNonNull(buyer.post("/checkout", filled(buyer, Map.of())).andReturn().getResponse()
                .getRedirectedUrl()).substring("/pay/".length());

        buyer.get("/checkout").andExpect(redirectedUrl("/orders/" + number));
        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(redirectedUrl("/pay/" + number));
        buyer.post("/checkout", filled(buyer, Map.of("checkoutKey", "BBBBBBBBBBBBBBBBBBBBBB")))
                .andExpect(redirectedUrl("/orders/" + number));
    }

    /** The answer to the second form was lost, so the browser's cookie still names the first order. */
    @ParameterizedTest
    @ValueSource(strings = {"", "review", "change"})
    void leadsAFormWhoseAnswerWasLostToItsOwnOrderAndNotToAnEarlierOne(String step) throws Exception {
        var sku = "CO-LOST-" + (step.isEmpty() ? "order" : step).toUpperCase(Locale.ROOT);
        var buyer = buyer(sku, 1);
        buyer.post("/checkout", filled(buyer, Map.of()));
        var earlier = buyer.cookie("placed");
        buyer.has("cart", carts.add(null, new Sku(sku), 1).value()).has("checkout", sku.replace("LOST", "UNHEARD"));
        var number = Objects.requireNonNull(buyer.post("/checkout", filled(buyer, Map.of())).andReturn().getResponse()
                .getRedirectedUrl()).substring("/pay/".length());

        buyer.has("placed", earlier).post("/checkout", filled(buyer, Map.of("step", step)))
                .andExpect(redirectedUrl((step.isEmpty() ? "/pay/" : "/orders/") + number));
    }

    @Test
    void leadsNobodyToAnOrderByACookieTheShopDidNotWrite() throws Exception {
        new Visitor(server).has("placed", "CS-0001000000.AAAAAAAAAAAAAAAAAAAAAA").get("/checkout")
                .andExpect(redirectedUrl("/cart?note=empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name      | ''            | Please write your name",
            "name      | 12 . 34       | Please write your name",
            "phone     | ''            | Please write a phone number",
            "phone     | 012 345 67    | This number is one digit short. Example: 012 345 678",
            "phone     | 012 345 6     | This number is 2 digits short",
            "phone     | call me       | A phone number has only digits",
            "email     | dara@         | This is not an email address",
            "way       | ''            | Please choose how you want to get it",
            "way       | by drone      | Please choose how you want to get it",
            "district  | ''            | Please write the district or khan",
            "commune   | ''            | Please write the commune or sangkat",
            "street    | ''            | Please write the street or a landmark",
            "pay       | ''            | Please choose how you want to pay",
            "pay       | visa          | Please choose how you want to pay"})
    void saysAtTheFieldWhatIsWrong(String field, String typed, String sentence) throws Exception {
        var buyer = buyer("CO-" + field.toUpperCase() + Math.abs(typed.hashCode()), 1);

        buyer.post("/checkout", filled(buyer, Map.of(field, typed))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + field + "-e\"")))
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("Ring twice")));
        assertThat(buyer.cookie("cart")).isNotEmpty();
    }

    @Test
    void pointsFromAFaultyFieldToItsSentenceInKhmerToo() throws Exception {
        var buyer = buyer("CO-ARIA", 1);

        buyer.post("/km/checkout", filled(buyer, Map.of("phone", "012 345 67")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("លេខនេះខ្វះ 1 ខ្ទង់។")))
                .andExpect(content().string(containsString("autofocus")))
                .andExpect(content().string(containsString("aria-invalid=\"true\" aria-describedby=\"phone-e\"")));
    }

    @Test
    void asksForTheProvinceAndTakesNoCashThere() throws Exception {
        var buyer = buyer("CO-PROV", 1);

        buyer.post("/checkout", filled(buyer, Map.of("way", "province", "pay", "cash", "province", "KH-99")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Please choose the province.")))
                .andExpect(content().string(containsString("Cash works only in Phnom Penh")));
        buyer.post("/checkout", filled(buyer, Map.of("way", "province", "province", "KH-17")))
                .andExpect(header().string("Location", startsWith("/pay/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "phone", "email", "district", "commune", "street", "landmark", "note"})
    void refusesTenThousandCharactersAndKeepsThem(String field) throws Exception {
        var typed = "x".repeat(10_000);

        var buyer = buyer("CO-LONG-" + field.toUpperCase(), 1);

        buyer.post("/checkout", filled(buyer, Map.of(field, typed)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + field + "-e\"")))
                .andExpect(content().string(containsString(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "phone", "email", "district", "commune", "street", "landmark", "note"})
    void neverRunsWhatWasTyped(String field) throws Exception {
        var buyer = buyer("CO-XSS-" + field.toUpperCase(), 1);

        buyer.post("/checkout", filled(buyer, Map.of(field, SCRIPT, "way", "")))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(not(containsString(SCRIPT))));
    }

    @Test
    void refusesALineBreakInAName() throws Exception {
        var buyer = buyer("CO-CRLF", 1);

        buyer.post("/checkout", filled(buyer, Map.of("email", "a@b.example\r\nBcc: c@d.example")))
                .andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "-100.00", "1e9", "free", "", "101.499", "999999999999999999999"})
    void takesNoTotalFromTheCustomer(String seen) throws Exception {
        var buyer = buyer("CO-TOTAL" + Math.abs(seen.hashCode()), 1);

        buyer.post("/checkout", filled(buyer, Map.of("seenTown", seen))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("data-usd=\"101.50\"")));
        assertThat(left("CO-TOTAL" + Math.abs(seen.hashCode()))).isEqualTo(10);
    }

    @Test
    void saysThatAPriceChangedAndPlacesTheOrderWhenItIsSentAgain() throws Exception {
        var buyer = buyer("CO-DEARER", 1);
        catalog.changePrice(new Sku("CO-DEARER"), Money.usd("110.00"));

        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(status().isConflict())
                .andExpect(content().string(containsString("The total changed from $101.50 to $111.50")))
                .andExpect(content().string(containsString("The price changed from $100.00 to $110.00")))
                .andExpect(content().string(containsString("Ring twice")));
        buyer.post("/checkout", filled(buyer, Map.of("seenTown", "111.50")))
                .andExpect(header().string("Location", startsWith("/pay/")));
    }

    @Test
    void goesOnToTheReviewOnceTheNewTotalWasShown() throws Exception {
        var buyer = buyer("CO-RISEN", 1);
        catalog.changePrice(new Sku("CO-RISEN"), Money.usd("110.00"));

        buyer.post("/checkout", filled(buyer, Map.of("step", "review")))
                .andExpect(content().string(containsString("The price changed from $100.00 to $110.00")))
                .andExpect(content().string(not(containsString("data-place"))));
        buyer.post("/checkout", filled(buyer, Map.of("step", "review", "seenTown", "111.50")))
                .andExpect(content().string(containsString("data-place")))
                .andExpect(content().string(containsString("data-usd=\"111.50\"")));
    }

    @Test
    void goesOnWithoutACouponOnceItSaidWhyItDoesNotCount() throws Exception {
        var buyer = buyer("CO-COUPON", 1);
        var coupons = new CouponKit(context);
        var code = coupons.percent("10");
        carts.useCoupon(new CartToken(buyer.cookie("cart")), code);
        coupons.change(code, CouponKit.rules(CouponKind.PERCENT, "10", "500"));

        buyer.post("/checkout", filled(buyer, Map.of("step", "review", "seenTown", "91.50")))
                .andExpect(content().string(containsString("Coupon " + code + " counts for goods of $500.00 or more.")))
                .andExpect(content().string(not(containsString("data-place"))));
        buyer.post("/checkout", filled(buyer, Map.of("step", "review")))
                .andExpect(content().string(containsString("data-place")));
        buyer.post("/checkout", filled(buyer, Map.of()))
                .andExpect(header().string("Location", startsWith("/pay/")));
    }

    @Test
    void saysThatThereAreFewerAndGoesOnWithWhatThereIs() throws Exception {
        var buyer = buyer("CO-FEWER", 3);
        jdbc.sql("update inventory_stock set on_hand = 2 where sku = 'CO-FEWER'").update();

        buyer.post("/checkout", filled(buyer, Map.of("seenTown", "301.50"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Only 2 left; you want 3.")));
        buyer.post("/checkout", filled(buyer, Map.of("seenTown", "301.50", "accept", "yes"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-usd=\"201.50\"")))
                .andExpect(content().string(containsString("Ring twice")));
        buyer.post("/checkout", filled(buyer, Map.of("seenTown", "201.50")))
                .andExpect(header().string("Location", startsWith("/pay/")));
    }

    @Test
    void makesNoSession() throws Exception {
        var before = jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
        var buyer = buyer("CO-SESSION", 1);

        buyer.get("/checkout").andExpect(cookie().doesNotExist("SID"));
        buyer.post("/checkout", filled(buyer, Map.of())).andExpect(cookie().doesNotExist("SID"));

        assertThat(jdbc.sql("select count(*) from spring_session").query(Integer.class).single()).isEqualTo(before);
    }

    /** Somebody with a cart of one product at $100.00, of which there are ten. */
    private Visitor buyer(String sku, int pieces) {
        var token = carts.add(null, Goods.offer(catalog, sku, "100.00", 10), pieces);
        return new Visitor(server).has("cart", token.value()).has("checkout", sku);
    }

    private int left(String sku) {
        return jdbc.sql("select on_hand - reserved from inventory_stock where sku = :sku").param("sku", sku)
                .query(Integer.class).single();
    }

    /** A form without faults for one piece, but for these fields; its key is the buyer's own. */
    private static String[] filled(Visitor buyer, Map<String, String> others) {
        var form = new LinkedHashMap<>(Map.of("name", "សុខ ដារ៉ា", "phone", "012 345 678", "way", "town", "district",
                "Chamkar Mon", "commune", "Tuol Tumpung", "street", "A1 in the red house", "pay", "khqr", "seenTown",
                "101.50", "seenProvince", "102.50", "seenPickup", "100.00"));
        form.put("checkoutKey",
                (buyer.cookie("checkout").replaceAll("[^A-Z0-9]", "") + "a".repeat(22)).substring(0, 22));
        form.put("note", "Ring twice");
        form.putAll(others);
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }
}
