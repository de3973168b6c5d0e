package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.Currency;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.payment.Payments;

@ServerTest
class OrderRenewalTests {

    private final Orders orders;
    private final OrderMoney money;
    private final OrderRenewal renewal;
    private final PaySwitch paying;
    private final Payments payments;
    private final OrderLinks links;
    private final JdbcClient jdbc;
    private final MockMvc browser;
    private final ShopKit kit;

    @Autowired
    OrderRenewalTests(Orders orders, OrderMoney money, OrderRenewal renewal, PaySwitch paying, Payments payments,
            OrderLinks links, JdbcClient jdbc, MockMvc browser, ApplicationContext context) {
        this.links = links;
        this.browser = browser;
        this.orders = orders;
        this.money = money;
        this.renewal = renewal;
        this.paying = paying;
        this.payments = payments;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void setsTheGoodsAsideAgainAndMakesAnotherCodeForTheSameOrder() {
        var sku = kit.product("100", 2);
        var number = expired(sku, 2);
        var before = payments.card(number).orElseThrow();
        assertThat(kit.stock(sku).available()).isEqualTo(2);
        assertThat(renewal.isOffered(orders.detail(number))).isTrue();

        renewal.renew(number);

        var order = orders.detail(number);
        assertThat(order.summary().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.payment().status()).isEqualTo(PaymentStatus.WAITING);
        assertThat(order.story().getLast().note()).isEqualTo(OrderNote.RENEWED);
        assertThat(payments.card(number).orElseThrow().khqr()).isNotEqualTo(before.khqr());
        assertThat(payments.card(number).orElseThrow().amount()).isEqualTo(before.amount());
        assertThat(kit.stock(sku).available()).isZero();
        kit.pay(number);
        money.receive(number);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void changesNothingWhenSomebodyElseBoughtTheGoods() {
        var sku = kit.product("100", 2);
        var number = expired(sku, 2);
        orders.place(kit.wish(kit.cart(1, sku), "100"));

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(() -> renewal.renew(number))
                .satisfies(gone -> assertThat(gone.sku()).isEqualTo(sku));

        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(payments.attempts(number)).hasSize(1);
        assertThat(kit.stock(sku).available()).isEqualTo(1);
    }

    @Test
    void expiresOnceMoreAndKeepsToTheCurrencyThatWasChosen() {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        paying.payIn(number, Currency.KHR);
        expire(number);

        renewal.renew(number);
        assertThat(payments.card(number).orElseThrow().amount().currency()).isEqualTo(Currency.KHR);
        expire(number);

        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(kit.stock(sku).available()).isEqualTo(1);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void isNotForAnOrderThatWaitsOrForWhichMoneyCame() {
        var waiting = kit.order();
        renewal.renew(waiting);
        assertThat(payments.attempts(waiting)).hasSize(1);

        var sku = kit.product("100", 1);
        var late = expired(sku, 1);
        orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.pay(late);
        assertThat(renewal.isOffered(orders.detail(late))).isFalse();
        renewal.renew(late);
        assertThat(orders.detail(late).summary().status()).isEqualTo(OrderStatus.EXPIRED);
        money.owe(late);
    }

    @Test
    void makesOneCodeHoweverOftenItIsTapped() {
        var number = expired(kit.product("100", 1), 1);

        renewal.renew(number);
        renewal.renew(number);

        assertThat(payments.attempts(number)).hasSize(2);
        assertThat(orders.detail(number).story()).filteredOn(change -> change.note() == OrderNote.RENEWED).hasSize(1);
    }

    @Test
    void keepsTheGoodsOfAnOrderThatIsAboutToExpire() {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.letTimePass(number);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);

        renewal.renew(number);
        money.expire(number);

        assertThat(payments.attempts(number)).hasSize(2);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(kit.stock(sku).available()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void endsAfterEightCodes() {
        var number = expired(kit.product("100", 1), 1);
        for (var code = 2; code <= 8; code++) {
            renewal.renew(number);
            expire(number);
        }

        assertThat(payments.attempts(number)).hasSize(8);
        assertThat(renewal.isOffered(orders.detail(number))).isFalse();
        renewal.renew(number);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void makesAnotherCodeByOneTapOnceTheTimeIsUp() throws Exception {
        var sku = kit.product("100", 2);
        var order = orders.place(kit.wish(kit.cart(2, sku), "200"));
        expire(order);
        assertThat(page(order)).contains("This code has expired", "Make a new KHQR code")
                .doesNotContain("Order again");

        renew(order).andExpect(redirectedUrlPattern("/pay/" + order + "?key=*"));

        assertThat(page(order)).contains("Scan KHQR to pay", "data-khqr=");
        expire(order);
        orders.place(kit.wish(kit.cart(1, sku), "100"));
        var back = renew(order).andReturn().getResponse().getRedirectedUrl();
        assertThat(new Visitor(browser).get(back).andReturn().getResponse().getContentAsString())
                .contains("Meanwhile somebody else bought", "Order again").doesNotContain("Make a new KHQR code");
    }

    private String page(OrderNumber order) throws Exception {
        return new Visitor(browser).get("/pay/" + order + "?key=" + links.key(order)).andReturn().getResponse()
                .getContentAsString();
    }

    private ResultActions renew(OrderNumber order) throws Exception {
        return new Visitor(browser).post("/pay/" + order + "/renew?key=" + links.key(order));
    }

    private OrderNumber expired(Sku sku, int quantity) {
        var number = orders.place(kit.wish(kit.cart(quantity, sku), "" + 100 * quantity));
        expire(number);
        return number;
    }

    /** The bank has said its last word about each of its codes. */
    private void expire(OrderNumber number) {
        kit.letTimePass(number);
        jdbc.sql("update payment_request set heard_out = true where order_number = ?").param(number.value()).update();
        money.expire(number);
    }
}
