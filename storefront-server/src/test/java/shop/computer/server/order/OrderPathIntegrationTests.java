package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.payment.PaymentExpired;

/** An order's whole way on MySQL, with the events going through the outbox. */
@MySqlServerTest
class OrderPathIntegrationTests {

    private final Orders orders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inOneTransaction;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderPathIntegrationTests(Orders orders, ApplicationEventPublisher events, TransactionTemplate inOneTransaction,
            JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.events = events;
        this.inOneTransaction = inOneTransaction;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void leadsFromTheCartOverTheMoneyToTheCounter() throws InterruptedException {
        var sku = kit.product("100", 5);
        var before = Instant.now();
        var number = orders.place(kit.wish(kit.cart(2, sku), "200"));

        kit.pay(number);
        await(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.READY);
        take(number, OrderStatus.COMPLETED);

        assertThat(kit.stock(sku).onHand()).isEqualTo(3);
        assertThat(kit.stock(sku).reserved()).isZero();
        assertThat(orders.detail(number).summary().placedAt()).isBetween(before.minusSeconds(1), Instant.now());
        BooksInvariants.hold(jdbc);
    }

    @Test
    void takesCashWhenTheGoodsAreHandedOver() {
        var number = kit.orderInCash();
        take(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.SHIPPED);

        take(number, OrderStatus.COMPLETED);

        assertThat(orders.detail(number).payment().status()).isEqualTo(PaymentStatus.PAID);
        BooksInvariants.hold(jdbc);
    }

    @Test
    void endsWithARefundWhenTheMoneyComesAfterTheGoodsAreSold() throws InterruptedException {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.letTimePass(number);
        tell(new PaymentExpired(number));
        await(number, OrderStatus.EXPIRED);
        orders.place(kit.wish(kit.cart(1, sku), "100"));

        kit.pay(number);

        awaitNote(number, OrderNote.REFUND_DUE);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.EXPIRED);
        BooksInvariants.hold(jdbc);
    }

    private void tell(Object event) {
        inOneTransaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, null), orders.detail(number).version(), "sok");
    }

    private void await(OrderNumber number, OrderStatus status) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (orders.detail(number).summary().status() != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(orders.detail(number).summary().status()).isEqualTo(status);
    }

    private void awaitNote(OrderNumber number, OrderNote note) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (orders.detail(number).story().getLast().note() != note && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(orders.detail(number).story().getLast().note()).isEqualTo(note);
    }
}
