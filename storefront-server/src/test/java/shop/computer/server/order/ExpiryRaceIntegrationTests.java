package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.payment.Refunds;

/** Orders that are paid in the moment in which they expire (S3); the reliability run does it with five hundred. */
@MySqlServerTest
class ExpiryRaceIntegrationTests {

    private static final int ORDERS = Integer.getInteger("shop.race.orders", 60);

    private final Orders orders;
    private final OrderMoney money;
    private final OrderSweep sweep;
    private final OrderRenewal renewal;
    private final Refunds refunds;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    ExpiryRaceIntegrationTests(Orders orders, OrderMoney money, OrderSweep sweep, OrderRenewal renewal, Refunds refunds,
            JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.sweep = sweep;
        this.renewal = renewal;
        this.refunds = refunds;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void endsEachOrderPaidWithItsGoodsOrExpiredWithoutThem() throws Exception {
        var sku = kit.product("100", ORDERS);
        var all = Stream.generate(() -> orders.place(kit.wish(kit.cart(1, sku), "100"))).limit(ORDERS).toList();
        all.forEach(kit::letTimePass);
        jdbc.sql("update inventory_hold set held_until = '2026-01-01 00:00:00' where sku = ?").param(sku.value())
                .update();

        var left = race(all);

        assertThat(left).isEmpty();
        var paid = all.stream().filter(order -> status(order) == OrderStatus.CONFIRMED).toList();
        var ended = all.stream().filter(order -> status(order) == OrderStatus.EXPIRED).toList();
        assertThat(paid.size() + ended.size()).isEqualTo(ORDERS);
        assertThat(kit.stock(sku).reserved()).isEqualTo(paid.size());
        assertThat(paid).allSatisfy(order -> assertThat(refunds.of(order)).isEmpty());
        assertThat(ended).allSatisfy(order -> assertThat(refunds.of(order)).hasSizeLessThanOrEqualTo(1));
        assertThat(paid).hasSizeGreaterThanOrEqualTo(ORDERS / 2);
        BooksInvariants.hold(jdbc);
    }

    @Test
    void makesOneCodeOfManyTapsForAsManyOrdersAsThereAreGoods() throws Exception {
        var sku = kit.product("100", 3);
        var all = Stream.generate(() -> orders.place(kit.wish(kit.cart(1, sku), "100"))).limit(3).toList();
        all.forEach(kit::letTimePass);
        all.forEach(money::expire);
        orders.place(kit.wish(kit.cart(1, sku), "100"));

        try (var threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(Collections.nCopies(4, all).stream().flatMap(List::stream)
                    .map(order -> (Callable<Void>) () -> renew(order)).toList());
        }

        var again = all.stream().filter(order -> status(order) == OrderStatus.PLACED).toList();
        assertThat(again).hasSize(2).allSatisfy(
                order -> assertThat(orders.detail(order).story()).extracting(OrderChange::note)
                        .containsOnlyOnce(OrderNote.RENEWED));
        assertThat(jdbc.sql("select count(*) from payment_request where order_number in (:all)")
                .param("all", all.stream().map(OrderNumber::value).toList()).query(Integer.class).single())
                .isEqualTo(5);
        assertThat(kit.stock(sku).available()).isZero();
        BooksInvariants.hold(jdbc);
    }

    private Void renew(OrderNumber order) {
        renewal.renew(order);
        return null;
    }

    /** Every second order is paid while two sweepers end what they find; what went wrong. */
    private List<Throwable> race(List<OrderNumber> all) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        work.addAll(List.of(this::sweeping, this::sweeping));
        for (int i = 0; i < all.size(); i += 2) {
            var order = all.get(i);
            work.add(() -> pay(order));
        }
        Collections.shuffle(work, new Random(7));
        var failed = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(work)) {
                if (done.state() == Future.State.FAILED) {
                    failed.add(done.exceptionNow());
                }
            }
        }
        return failed;
    }

    private Void sweeping() {
        sweep.sweep();
        return null;
    }

    private Void pay(OrderNumber order) {
        kit.pay(order);
        try {
            money.receive(order);
        } catch (OutOfStockException soldMeanwhile) {
            money.owe(order);
        }
        return null;
    }

    private OrderStatus status(OrderNumber order) {
        return orders.detail(order).summary().status();
    }
}
