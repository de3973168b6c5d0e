package shop.computer.server.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.inventory.HoldGoods;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.inventory.hold.Holds;
import shop.computer.server.inventory.serial.SerialException;

/** What must not happen when tills, receiving and sweeps meet at one SKU, on the database that decides it. */
@MySqlServerTest
class StockRushIntegrationTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Holds holds;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private Shelf shelf;

    @BeforeEach
    void lookAtTheShelf() {
        shelf = new Shelf(context);
    }

    @AfterEach
    void tidyUp() {
        shelf.tidyUp();
    }

    @Test
    void sellsOnePieceOnceAlthoughTwoTillsScanIt() throws InterruptedException {
        var wanted = Shelf.serial();
        var sku = shelf.numbered("10.00", wanted, Shelf.serial());
        var first = shelf.reserved(sku, 1);
        var second = shelf.reserved(sku, 1);

        var outcome = rush(List.of(() -> shelf.sell(first, sku, 1, wanted), () -> shelf.sell(second, sku, 1, wanted)));

        assertThat(outcome.done).isEqualTo(1);
        assertThat(outcome.refusals).singleElement().isInstanceOf(SerialException.class);
        assertThat(shelf.look(sku).onHand()).isEqualTo(1);
        shelf.booksHold(sku);
    }

    @Test
    void receivesWhileEverybodyBuysAndLosesNeitherPieceNorCent() throws InterruptedException {
        var sku = shelf.sku(5);
        var people = new ArrayList<Callable<?>>();
        IntStream.range(0, 150).forEach(_ -> people.add(() -> {
            var order = shelf.reserved(sku, 1);
            return shelf.sell(order, sku, 1);
        }));
        IntStream.range(0, 10).forEach(_ -> people.add(() -> {
            shelf.receive(sku, "33.33", 3, List.of());
            return sku;
        }));

        var outcome = rush(people);
        var sold = outcome.done - 10;

        assertThat(outcome.refusals).allMatch(OutOfStockException.class::isInstance);
        assertThat(shelf.look(sku).onHand()).isEqualTo(35 - sold);
        var wentOut = outcome.answers.stream().filter(Money.class::isInstance).map(Money.class::cast)
                .reduce(Money.usd("0"), Money::plus);
        assertThat(wentOut.plus(shelf.worth(sku))).isEqualTo(Money.usd("1149.90"));
        shelf.booksHold(sku);
    }

    @Test
    void freesAHoldOnceAlthoughTwoServersSweepAndPeopleBuy() throws InterruptedException {
        var sku = shelf.sku(20);
        IntStream.range(0, 20).forEach(_ -> holds.setAside(
                new HoldGoods(sku, 1, clock.instant().plus(Duration.ofHours(1)), "A regular", null), "sok"));
        jdbc.sql("update inventory_hold set held_until = '2026-01-01 00:00:00' where sku = ?").param(sku.value())
                .update();
        var sweeps = context.getBean("holdSweep");
        var people = new ArrayList<Callable<?>>();
        IntStream.range(0, 2).forEach(_ -> people.add(() -> sweepOf(sweeps)));
        IntStream.range(0, 40).forEach(_ -> people.add(() -> shelf.reserved(sku, 1)));

        var outcome = rush(people);
        var bought = outcome.answers.stream().filter(OrderNumber.class::isInstance).count();

        assertThat(outcome.refusals).allMatch(OutOfStockException.class::isInstance);
        assertThat(shelf.look(sku).reserved()).isEqualTo((int) bought);
        assertThat(jdbc.sql("select count(*) from inventory_movement where sku = ? and kind = 'RELEASE'")
                .param(sku.value()).query(Integer.class).single()).isEqualTo(20);
        shelf.booksHold(sku);
    }

    private static Object sweepOf(Object sweep) {
        ReflectionTestUtils.invokeMethod(sweep, "sweep");
        return "swept";
    }

    /** What came of people who all began at once. */
    private static final class Outcome {

        private final List<Object> answers = new ArrayList<>();
        private final List<Throwable> refusals = new ArrayList<>();
        private int done;
    }

    private static Outcome rush(List<Callable<?>> people) throws InterruptedException {
        var outcome = new Outcome();
        try (var threads = Executors.newCachedThreadPool()) {
            for (var running : threads.invokeAll(people.stream().<Callable<Object>>map(one -> one::call).toList())) {
                try {
                    outcome.answers.add(running.get());
                    outcome.done++;
                } catch (ExecutionException e) {
                    outcome.refusals.add(e.getCause());
                }
            }
        }
        return outcome;
    }
}
