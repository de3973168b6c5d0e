package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static shop.computer.server.promotion.CouponKit.rules;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.edit.EditLine;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.promotion.CouponKind;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.promotion.CouponKit;
import shop.computer.server.promotion.Quote.Refused;

/** Coupons from the cart to the return: what is agreed is frozen, parts make the whole, uses are counted once. */
@ServerTest
class OrderCouponTests {

    private final Orders orders;
    private final OrderMoney money;
    private final Carts carts;
    private final OrderLinks links;
    private final MockMvc browser;
    private final JdbcClient jdbc;
    private final ShopKit kit;
    private final CouponKit coupons;

    @Autowired
    OrderCouponTests(Orders orders, OrderMoney money, Carts carts, OrderLinks links, MockMvc browser,
            JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.carts = carts;
        this.links = links;
        this.browser = browser;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
        this.coupons = new CouponKit(context);
    }

    @AfterEach
    void keepsTheBooks() {
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void takesItsShareOffEachLineOnceForTheWholeOrder() {
        var code = coupons.percent("10");
        var cart = cart(code, 1, kit.product("33.33", 5), kit.product("33.33", 5), kit.product("33.35", 5));

        var order = orders.detail(orders.place(kit.wish(cart, "90.01")));

        assertThat(order.subtotal()).isEqualTo(Money.usd("100.01"));
        assertThat(order.coupon().discount()).isEqualTo(Money.usd("10.00"));
        assertThat(order.lines()).extracting(OrderLine::discount).containsExactly(Money.usd("3.33"), Money.usd("3.33"),
                Money.usd("3.34"));
        assertThat(order.total()).isEqualTo(Money.usd("90.01"));
        assertThat(order.payment().asked()).isEqualTo(Money.usd("90.01"));
        assertThat(coupons.used(code)).isEqualTo(1);
    }

    @Test
    void bringsTheGoodsWithoutAFee() {
        var code = coupons.coupon(rules(CouponKind.FREE_DELIVERY, "0", "50"));

        var order = orders.detail(orders.place(kit.wishInCash(cart(code, 1, kit.product("100", 5)), "100")));

        assertThat(order.deliveryFee()).isEqualTo(Money.usd("0"));
        assertThat(order.coupon().kind()).isEqualTo(CouponKind.FREE_DELIVERY);
        assertThat(edit(order, 1).deliveryFee()).isEqualTo(Money.usd("0"));
    }

    @Test
    void isNotSpentOnAPickUpThatIsFreeAnyway() {
        var code = coupons.coupon(rules(CouponKind.FREE_DELIVERY, "0", "50"));

        var order = orders.detail(orders.place(kit.wish(cart(code, 1, kit.product("100", 5)), "100")));

        assertThat(order.coupon()).isNull();
        assertThat(coupons.used(code)).isZero();
    }

    @Test
    void tellsTheSecondWhoWantsTheLastUseAndLeavesHimHisCart() {
        var code = coupons.once();
        var sku = kit.product("100", 5);
        var second = cart(code, 1, sku);
        orders.place(kit.wish(cart(code, 1, sku), "90"));

        assertThatExceptionOfType(PriceChangedException.class)
                .isThrownBy(() -> orders.place(kit.wish(second, "90")));

        assertThat(carts.view(second).coupon().refused()).isEqualTo(Refused.USED_UP);
        assertThat(carts.view(second).goods()).isEqualTo(Money.usd("100"));
        assertThat(orders.detail(orders.place(kit.wish(second, "100"))).coupon()).isNull();
    }

    @Test
    void isUsedOnceByOnePhone() {
        var code = coupons.coupon(rules(CouponKind.AMOUNT, "5", "20", null, 1));
        var sku = kit.product("100", 5);
        var first = kit.wish(cart(code, 1, sku), "95");
        orders.place(first);
        var again = kit.wish(cart(code, 1, sku), "95");

        assertThatExceptionOfType(PriceChangedException.class).isThrownBy(() -> orders.place(
                new PlaceOrder(again.cart(), again.checkoutKey(), first.contact(), Handover.PICK_UP, null,
                        again.method(), again.totalSeen(), again.language(), null)));
        assertThat(carts.view(again.cart(), first.contact().phone().e164()).coupon().refused())
                .isEqualTo(Refused.USED_BY_CUSTOMER);
    }

    @Test
    void comesBackWhenTheOrderIsCancelledOrExpiresAndGoesAgainWithLateMoney() {
        var code = coupons.once();
        var sku = kit.product("100", 5);
        var cancelled = orders.place(kit.wish(cart(code, 1, sku), "90"));
        take(cancelled, OrderStatus.CANCELLED);
        assertThat(coupons.used(code)).isZero();

        var expired = orders.place(kit.wish(cart(code, 1, sku), "90"));
        kit.letTimePass(expired);
        money.expire(expired);
        assertThat(coupons.used(code)).isZero();

        kit.pay(expired);
        money.receive(expired);
        assertThat(orders.detail(expired).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(coupons.used(code)).isEqualTo(1);
    }

    @Test
    void isReckonedAnewByWhatWasAgreedWhenTheOrderIsEdited() {
        var code = coupons.coupon(rules(CouponKind.PERCENT, "10", "150"));
        var order = orders.detail(orders.place(kit.wishInCash(cart(code, 2, kit.product("100", 9)), "181.50")));
        coupons.change(code, rules(CouponKind.PERCENT, "50", "0"));

        var more = edit(order, 3);
        assertThat(more.coupon().discount()).isEqualTo(Money.usd("30"));
        assertThat(more.total()).isEqualTo(Money.usd("271.50"));
        var tooFew = edit(more, 1);
        assertThat(tooFew.coupon().discount()).isEqualTo(Money.usd("0"));
        assertThat(tooFew.total()).isEqualTo(Money.usd("101.50"));
        assertThat(coupons.used(code)).isEqualTo(1);
    }

    @Test
    void givesBackWhatWasPaidAndAllOfItWhenAllCameBack() {
        var code = coupons.percent("33.33");
        var number = orders.place(kit.wishInCash(cart(code, 3, kit.product("10", 5)), "21.50"));
        for (var step : List.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.SHIPPED,
                OrderStatus.COMPLETED)) {
            take(number, step);
        }

        giveBack(number, 1, "0");
        giveBack(number, 2, "1.50");

        var returns = orders.detail(number).papers().returns();
        assertThat(returns).extracting(note -> note.amount()).containsExactly(Money.usd("6.67"), Money.usd("14.83"));
        assertThat(orders.detail(number).total()).isEqualTo(Money.usd("21.50"));
        assertThat(coupons.used(code)).isEqualTo(1);
    }

    @Test
    void countsInSalesByWhatWasPaid() {
        var number = orders.place(kit.wishInCash(cart(coupons.percent("10"), 1, kit.product("100", 5)), "91.50"));
        take(number, OrderStatus.CONFIRMED);

        assertThat(jdbc.sql("select sum(total) from report_sales_line where order_number = ?").param(number.value())
                .query(BigDecimal.class).single()).isEqualByComparingTo("90");
    }

    @Test
    void standsAmongTheSumsOfTheOrderItsPaperAndThePayPage() throws Exception {
        var code = coupons.percent("10");
        var number = orders.place(kit.wish(cart(code, 1, kit.product("100", 5)), "90"));

        for (var page : List.of("/orders/" + number, "/orders/" + number + "/paper", "/km/pay/" + number)) {
            browser.perform(get(page).queryParam("key", links.key(number))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("data-coupon=\"" + code + "\"")))
                    .andExpect(content().string(containsString("−$10.00")));
        }
    }

    private CartToken cart(String code, int quantity, Sku... skus) {
        var cart = kit.cart(quantity, skus);
        carts.useCoupon(cart, code);
        return cart;
    }

    private OrderDetail edit(OrderDetail order, int pieces) {
        var now = orders.detail(order.summary().number());
        return orders.edit(order.summary().number(),
                new EditOrder(List.of(new EditLine(order.lines().getFirst().sku(), pieces)), now.summary().handover(),
                        now.address(), "Customer called"),
                now.version(), "sok");
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, to == OrderStatus.CANCELLED ? "Customer called" : null),
                orders.detail(number).version(), "sok");
    }

    private void giveBack(OrderNumber number, int pieces, String fee) {
        orders.takeBack(number, new TakeReturn(List.of(new ReturnLine(1, pieces, Restock.RESTOCK, List.of())),
                Money.usd(fee), "Not wanted"), orders.detail(number).version(), "sok");
    }
}
