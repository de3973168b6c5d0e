package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.refusal.ShopBusyException;

/** What must not happen when many buy at once; the same on every database. */
abstract class StockRace {

    private static final int BUYERS = 200;
    private static final int PIECES = 5;

    @Autowired
    private Orders orders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void sellsFivePiecesToFiveOfTwoHundredBuyers() throws InterruptedException {
        var kit = new ShopKit(context);
        var sku = kit.product("100", PIECES);
        var wishes = Stream.generate(() -> kit.wish(kit.cart(1, sku), "100")).limit(BUYERS).toList();
        var paymentsBefore = count("select count(*) from payment_request");

        var rush = Rush.of(wishes.stream().map(this::placing).toList());

        assertThat(rush.answers()).hasSize(PIECES).doesNotHaveDuplicates();
        assertThat(rush.refusals()).hasSize(BUYERS - PIECES).allSatisfy(refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(OutOfStockException.class, soldOut -> assertThat(soldOut.left()).isZero()));
        assertThat(kit.stock(sku)).satisfies(stock -> {
            assertThat(stock.onHand()).isEqualTo(PIECES);
            assertThat(stock.reserved()).isEqualTo(PIECES);
        });
        assertThat(count("select count(*) from order_line where sku = '" + sku + "'")).isEqualTo(PIECES);
        assertThat(count("select count(*) from payment_request") - paymentsBefore).isEqualTo(PIECES);
        assertThat(count("select count(*) from cart_line where sku = '" + sku + "'")).isEqualTo(BUYERS - PIECES);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void letsThreeHundredCheckoutsOfHotProductsPassWithoutADeadlock() throws InterruptedException {
        var kit = new ShopKit(context);
        var hot = Stream.generate(() -> kit.product("10", 2000)).limit(PIECES).toList();
        var random = new Random(42);
        var buyers = Stream.generate(() -> shopping(kit, hot, random)).limit(100).toList();

        var rush = Rush.of(buyers);

        assertThat(rush.refusals()).isEmpty();
        assertThat(rush.answers().stream().flatMap(List::stream).distinct()).hasSize(300);
        assertThat(hot.stream().mapToInt(sku -> kit.stock(sku).reserved()).sum()).isEqualTo(900);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void makesOneOrderOfOneFormSentTwentyTimesAtOnce() throws InterruptedException {
        var kit = new ShopKit(context);
        var sku = kit.product("100", PIECES);
        var wish = kit.wish(kit.cart(1, sku), "100");

        var rush = Rush.of(Collections.nCopies(20, placing(wish)));

        assertThat(rush.refusals()).isEmpty();
        assertThat(rush.answers()).hasSize(20).containsOnly(rush.answers().getFirst());
        assertThat(kit.stock(sku).reserved()).isEqualTo(1);
        BooksInvariants.holdForKit(jdbc);
    }

    /** The same key with two carts: both get past the cart's lock, and the unique index decides. */
    @Test
    void makesOneOrderOfOneKeyWhoeverLosesTheRaceForIt() throws InterruptedException {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 50);
        var first = kit.wish(kit.cart(1, sku), "100");
        var people = new ArrayList<Callable<OrderNumber>>();
        for (int i = 0; i < 10; i++) {
            people.add(placing(
                    new PlaceOrder(kit.cart(1, sku), first.checkoutKey(), first.contact(), first.handover(), null,
                            first.method(), first.totalSeen(), first.language(), null)));
        }

        var rush = Rush.of(people);

        assertThat(rush.refusals()).isEmpty();
        assertThat(rush.answers()).hasSize(10).containsOnly(rush.answers().getFirst());
        assertThat(kit.stock(sku).reserved()).isEqualTo(1);
        assertThat(count("select count(*) from cart_line where sku = '" + sku + "'")).isEqualTo(10);
        BooksInvariants.holdForKit(jdbc);
    }

    private Callable<OrderNumber> placing(PlaceOrder wish) {
        return () -> placeAgain(wish);
    }

    /** Whoever stands in line for too long is told so, and comes again: on a slow machine there are more of them than ten seconds are enough for. */
    private OrderNumber placeAgain(PlaceOrder wish) {
        while (true) {
            try {
                return orders.place(wish);
            } catch (ShopBusyException rush) {
                assertThat(rush.getCause()).as("only the line is too long").isNull();
            }
        }
    }

    private Callable<List<OrderNumber>> shopping(ShopKit kit, List<Sku> hot, Random random) {
        var wishes = Stream.generate(() -> {
            var chosen = new ArrayList<>(hot);
            Collections.shuffle(chosen, random);
            return kit.wish(kit.cart(1, chosen.subList(0, 3).toArray(Sku[]::new)), "30");
        }).limit(3).toList();
        return () -> wishes.stream().map(this::placeAgain).toList();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
