package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.refusal.EmptyCartException;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.order.refusal.ReasonMissingException;
import shop.computer.server.order.refusal.UnknownOrderException;

@ServerTest
class OrdersTests {

    private final Orders orders;
    private final OrderMoney money;
    private final Carts carts;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrdersTests(Orders orders, OrderMoney money, Carts carts, Catalog catalog, JdbcClient jdbc,
            ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.carts = carts;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void freezesWhatTheCustomerAgreedTo() {
        var sku = kit.product("499.90", 5);
        var number = orders.place(kit.wishInCash(kit.cart(2, sku), "1001.30"));

        catalog.changePrice(sku, Money.usd("9"));

        var order = orders.detail(number);
        assertThat(order.summary().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.summary().handover()).isEqualTo(Handover.DELIVERY);
        assertThat(order.summary().method()).isEqualTo(PaymentMethod.CASH);
        assertThat(order.summary().pieces()).isEqualTo(2);
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo(sku);
            assertThat(line.unitPrice()).isEqualTo(Money.usd("499.90"));
            assertThat(line.total()).isEqualTo(Money.usd("999.80"));
            assertThat(line.unitCost()).isEqualTo(Money.usd("10"));
        });
        assertThat(order.subtotal()).isEqualTo(Money.usd("999.80"));
        assertThat(order.deliveryFee()).isEqualTo(Money.usd("1.50"));
        assertThat(order.total()).isEqualTo(Money.usd("1001.30"));
        assertThat(order.totalRiel()).isEqualTo(order.rate().toRielShown(order.total()));
        assertThat(order.address()).isNotNull();
        assertThat(order.note()).isEqualTo("Call first");
    }

    @Test
    void setsTheGoodsAsideAsksForMoneyAndEmptiesTheCart() {
        var sku = kit.product("100", 5);
        var cart = kit.cart(2, sku);

        var number = orders.place(kit.wish(cart, "200"));

        assertThat(kit.stock(sku).reserved()).isEqualTo(2);
        assertThat(orders.detail(number).payment().status()).isEqualTo(PaymentStatus.WAITING);
        assertThat(orders.detail(number).payment().asked()).isEqualTo(Money.usd("200"));
        assertThat(carts.count(cart)).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void answersTheSameOrderToTheSameFormSentAgain() {
        var sku = kit.product("100", 5);
        var wish = kit.wish(kit.cart(1, sku), "100");

        var first = orders.place(wish);

        assertThat(orders.place(wish)).isEqualTo(first);
        assertThat(kit.stock(sku).reserved()).isEqualTo(1);
    }

    @Test
    void keepsANewCartWhenAnOldFormIsSentAgain() {
        var sku = kit.product("100", 5);
        var old = kit.wish(kit.cart(1, sku), "100");
        var first = orders.place(old);
        var cart = kit.cart(1, sku);

        var again = orders
                .place(new PlaceOrder(cart, old.checkoutKey(), old.contact(), old.handover(), null, old.method(),
                        old.totalSeen(), old.language(), null));

        assertThat(again).isEqualTo(first);
        assertThat(carts.count(cart)).isEqualTo(1);
    }

    @Test
    void refusesAnEmptyCart() {
        var wish = kit.wish(kit.cart(1, kit.product("100", 5)), "100");
        orders.place(wish);

        assertThatExceptionOfType(EmptyCartException.class)
                .isThrownBy(() -> orders.place(kit.wish(wish.cart(), "100")));
    }

    @Test
    void saysThatThePriceChangedAndKeepsTheCart() {
        var sku = kit.product("100", 5);
        var cart = kit.cart(1, sku);
        catalog.changePrice(sku, Money.usd("120"));

        assertThatExceptionOfType(PriceChangedException.class).isThrownBy(() -> orders.place(kit.wish(cart, "100")))
                .satisfies(refusal -> assertThat(refusal.now()).isEqualTo(Money.usd("120")));

        assertThat(carts.count(cart)).isEqualTo(1);
        assertThat(kit.stock(sku).reserved()).isZero();
    }

    @Test
    void saysWhatIsMissingAndKeepsTheCart() {
        var there = kit.product("100", 5);
        var missing = kit.product("100", 2);
        var cart = kit.cart(2, there, missing);
        orders.place(kit.wish(kit.cart(1, missing), "100"));

        assertThatExceptionOfType(OutOfStockException.class).isThrownBy(() -> orders.place(kit.wish(cart, "400")))
                .satisfies(refusal -> {
                    assertThat(refusal.sku()).isEqualTo(missing);
                    assertThat(refusal.left()).isEqualTo(1);
                });

        assertThat(carts.count(cart)).isEqualTo(4);
        assertThat(kit.stock(there).reserved()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void goesFromTheMoneyToTheCounter() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));

        kit.pay(number);
        money.receive(number);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.READY);
        assertThat(kit.stock(sku)).satisfies(stock -> assertThat(stock.reserved()).isEqualTo(1));
        var order = take(number, OrderStatus.COMPLETED);

        assertThat(order.story()).extracting(OrderChange::to).containsExactly(OrderStatus.PLACED, OrderStatus.CONFIRMED,
                OrderStatus.PREPARING, OrderStatus.READY, OrderStatus.COMPLETED);
        assertThat(order.story()).extracting(OrderChange::who).containsExactly("customer", "system", "sok", "sok",
                "sok");
        assertThat(order.nextSteps()).isEmpty();
        assertThat(kit.stock(sku).onHand()).isEqualTo(4);
        assertThat(kit.stock(sku).reserved()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void sellsWhatIsShipped() {
        var number = kit.orderInCash();
        var sku = orders.detail(number).lines().getFirst().sku();

        take(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.SHIPPED);
        assertThat(kit.stock(sku).onHand()).isEqualTo(4);
        take(number, OrderStatus.COMPLETED);

        assertThat(kit.stock(sku).onHand()).isEqualTo(4);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void closesThePaymentOfAnOrderThatIsCancelledUnpaid() {
        var number = kit.order();

        var order = orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Customer called"), version(number), "sok");

        assertThat(order.summary().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.payment().status()).isNotIn(PaymentStatus.WAITING, PaymentStatus.PAID);
        assertThat(order.story().getLast()).satisfies(change -> {
            assertThat(change.why()).isEqualTo("Customer called");
            assertThat(change.note()).isNull();
        });
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void doesNotCancelWithoutAReason() {
        var number = kit.order();

        assertThatExceptionOfType(ReasonMissingException.class).isThrownBy(() -> take(number, OrderStatus.CANCELLED));
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void refusesAStepByWhoeverHasNotSeenTheNewestState() {
        var number = kit.orderInCash();
        var seen = version(number);
        take(number, OrderStatus.CONFIRMED);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> orders.take(number, new TakeStep(OrderStatus.PREPARING, null), seen, "sok"));
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void knowsOnlyOrdersThatExist() {
        var unknown = new OrderNumber("CS-0001000000");

        assertThat(orders.find(unknown)).isEmpty();
        assertThatExceptionOfType(UnknownOrderException.class).isThrownBy(() -> orders.detail(unknown));
        assertThatExceptionOfType(UnknownOrderException.class).isThrownBy(() -> take(unknown, OrderStatus.PREPARING));
    }

    private OrderDetail take(OrderNumber number, OrderStatus to) {
        var version = orders.find(number).map(order -> order.version()).orElse(0L);
        return orders.take(number, new TakeStep(to, null), version, "sok");
    }

    private long version(OrderNumber number) {
        return orders.detail(number).version();
    }
}
