package shop.computer.server.order.web.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import shop.computer.api.OrderNumber;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.payment.Payments;

@ServerTest
class PayPagesTests {

    private final Orders orders;
    private final OrderLinks links;
    private final Payments payments;
    private final JdbcClient jdbc;
    private final MockMvc browser;
    private final ShopKit kit;
    private final Set<OrderNumber> touched = new HashSet<>();

    @Autowired
    PayPagesTests(Orders orders, OrderLinks links, Payments payments, JdbcClient jdbc, MockMvc browser,
            ApplicationContext context) {
        this.orders = orders;
        this.links = links;
        this.payments = payments;
        this.jdbc = jdbc;
        this.browser = browser;
        this.kit = new ShopKit(context);
    }

    /** What these tests wrote into the books of payments by hand must not trouble those who look whether the books are right. */
    @AfterEach
    void tidyUp() {
        Set.copyOf(touched).forEach(
                order -> payment(order, "status = 'WAITING', received_amount = null, received_currency = null"));
    }

    private OrderNumber anOrder() {
        return orders.place(kit.wish(kit.cart(2, kit.product("100", 5)), "200"));
    }

    private void payment(OrderNumber order, String change) {
        touched.add(order);
        jdbc.sql("update payment_request set " + change + " where order_number = ?").param(order.value()).update();
    }

    private String page(OrderNumber order, String language) throws Exception {
        return browser.perform(get(language + "/pay/" + order).param("key", links.key(order)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }

    @Test
    void showsTheExactCodeTheAmountAndTheOrderNumber() throws Exception {
        var order = anOrder();

        var page = page(order, "");

        assertThat(HtmlUtils.htmlUnescape(page))
                .contains("data-khqr=\"" + payments.card(order).orElseThrow().khqr() + "\"");
        assertThat(page).contains("Scan KHQR to pay", "data-order=\"" + order + "\"", "data-usd=\"200.00\"", "$200.00",
                "--for: 600s",
                "/live?key=").doesNotContain("sandbox", "??");
    }

    @Test
    void speaksKhmerAndStaysInIt() throws Exception {
        var order = anOrder();

        assertThat(page(order, "/km")).containsPattern("animation-delay: -\\d+s")
                .contains("ស្កែន KHQR ដើម្បីបង់ប្រាក់", "/km/pay/" + order + "/live")
                .doesNotContain("Scan KHQR", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void showsEachStateInBothLanguages(String language) throws Exception {
        boolean khmer = !language.isEmpty();
        var order = anOrder();
        payment(order, "status = 'EXPIRED'");
        assertThat(page(order, language))
                .contains(khmer ? "យើងមិនបានទទួលប្រាក់ទាន់ពេលទេ" : "No payment reached us in time",
                        language + "/pay/" + order + "/renew?key=")
                .doesNotContain("??", "/live?", "data-khqr", "khqr.png", "Nothing was charged");

        payment(order,
                "status = 'REVIEW', review_reason = 'AMOUNT_DIFFERS', received_amount = 1, received_currency = 'USD'");
        assertThat(page(order, language)).contains(khmer ? "យើងកំពុងពិនិត្យ" : "a member of staff compares it")
                .doesNotContain("??", "successful", "ជោគជ័យ");

        payment(order,
                "status = 'PAID', review_reason = null, received_amount = asked_amount, received_currency = asked_currency");
        assertThat(page(order, language)).contains(khmer ? "ការទូទាត់បានជោគជ័យ" : "Payment successful")
                .doesNotContain("??", "data-khqr");
    }

    @Test
    void urgesNobodyToPayAnewWhoHasJustShownThatItIsPaid() throws Exception {
        var order = anOrder();
        payment(order, "status = 'EXPIRED'");

        var told = browser.perform(get("/pay/" + order).param("key", links.key(order)).param("shown", "taken"))
                .andReturn().getResponse().getContentAsString();

        assertThat(page(order, "")).contains("btn main");
        assertThat(told).contains("We have your picture.", "/renew?key=").doesNotContain("btn main");
    }

    @Test
    void saysThatTheBankIsStillAskedWhenTheTimeIsUp() throws Exception {
        var order = anOrder();
        payment(order, "expires_at = timestamp '2026-01-01 00:00:00'");

        assertThat(page(order, "")).contains("still asking the bank", "/live?").doesNotContain("Scan KHQR",
                "expired.heading", "??", "data-khqr", "khqr.png");
    }

    @Test
    void neverReloadsByItselfWithoutScriptAndHasAButtonForIt() throws Exception {
        var order = anOrder();

        assertThat(page(order, "")).doesNotContain("http-equiv").containsPattern(
                "(?s)<noscript><a [^>]*href=\"/pay/" + order + "\\?key=[^>]+>.*Check again</span></a></noscript>");
    }

    @Test
    void opensToNobodyWithoutTheKey() throws Exception {
        var order = anOrder();

        for (var path : new String[]{"", "/live", "/state", "/khqr.png"}) {
            browser.perform(get("/pay/" + order + path)).andExpect(status().isNotFound());
            browser.perform(get("/pay/" + order + path).param("key", links.key(anOrder())))
                    .andExpect(status().isNotFound());
        }
        browser.perform(get("/pay/nonsense").param("key", "x")).andExpect(status().isNotFound());
        new Visitor(browser).post("/pay/" + order + "/check").andExpect(status().isNotFound());
    }

    @Test
    void sendsWhoeverPaysInCashToTheOrder() throws Exception {
        var order = orders.place(kit.wishInCash(kit.cart(1, kit.product("100", 5)), "101.50"));

        browser.perform(get("/pay/" + order).param("key", links.key(order)))
                .andExpect(redirectedUrlPattern("/orders/" + order + "?key=*"));
    }

    @Test
    void asksTheBankSoonWhenTheCustomerSaysSo() throws Exception {
        var order = anOrder();
        payment(order, "next_check_at = timestamp '2030-01-01 00:00:00'");

        new Visitor(browser).post("/pay/" + order + "/check", "key", links.key(order))
                .andExpect(redirectedUrlPattern("/pay/" + order + "?key=*"));

        assertThat(jdbc.sql(
                "select count(*) from payment_request where order_number = ? and next_check_at < timestamp '2030-01-01 00:00:00'")
                .param(order.value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void offersNoBankAppWhereTheShopHasNone() throws Exception {
        var order = anOrder();

        assertThat(page(order, "")).doesNotContain("data-bank-app");
        browser.perform(get("/pay/" + order + "/app").param("key", links.key(order)))
                .andExpect(redirectedUrlPattern("/pay/" + order + "?key=*&shown=no-app"));
    }

    @Test
    void savesThePicture() throws Exception {
        var order = anOrder();

        browser.perform(get("/pay/" + order + "/khqr.png").param("key", links.key(order))).andExpect(status().isOk())
                .andExpect(content().contentType("image/png"));
    }

    @Test
    void givesNoPictureOfACodeThatIsOver() throws Exception {
        var order = anOrder();
        payment(order, "status = 'EXPIRED'");

        browser.perform(get("/pay/" + order + "/khqr.png").param("key", links.key(order)))
                .andExpect(status().isNotFound());
    }

    @Test
    void isOpenedBySmallLettersTooAndIsNotForSearchEngines() throws Exception {
        var order = anOrder();

        browser.perform(get("/pay/" + order.value().toLowerCase(Locale.ROOT)).param("key", links.key(order)))
                .andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @Test
    void tellsTheStateToWhoeverAsks() throws Exception {
        var order = anOrder();

        browser.perform(get("/pay/" + order + "/state").param("key", links.key(order)))
                .andExpect(jsonPath("$.state").value("WAITING"));
    }

    @Test
    void pushesTheNewsAndEndsTheStream() throws Exception {
        var order = anOrder();
        var stream = browser.perform(get("/pay/" + order + "/live").param("key", links.key(order)))
                .andExpect(request().asyncStarted()).andReturn();

        payment(order, "status = 'PAID'");
        stream.getAsyncResult(5000);

        assertThat(stream.getResponse().getContentAsString()).contains("event:state", "data:PAID");
    }

    @Test
    void opensFewStreamsForOneOrderAndSendsTheNextToAskInstead() throws Exception {
        var order = anOrder();
        var other = anOrder();
        for (int i = 0; i < 5; i++) {
            live(order).andExpect(request().asyncStarted());
        }

        live(order).andExpect(status().isServiceUnavailable());
        live(other).andExpect(request().asyncStarted());
    }

    private ResultActions live(OrderNumber order) throws Exception {
        return browser.perform(get("/pay/" + order + "/live").param("key", links.key(order)));
    }

    @Test
    void opensNoStreamWhenNothingMoreCanHappen() throws Exception {
        var order = anOrder();
        payment(order, "expires_at = timestamp '2026-01-01 00:00:00'");

        browser.perform(get("/pay/" + order + "/live").param("key", links.key(order)))
                .andExpect(status().isNoContent());
    }
}
