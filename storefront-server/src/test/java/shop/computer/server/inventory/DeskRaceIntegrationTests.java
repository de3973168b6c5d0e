package shop.computer.server.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.HoldGoods;
import shop.computer.api.inventory.HoldRow;
import shop.computer.api.inventory.count.OpenCount;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.inventory.counting.CountEndedException;
import shop.computer.server.inventory.counting.StockCounts;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.hold.Holds;
import shop.computer.server.inventory.receiving.ReceiptKnownException;

/** What two of the staff do to the same goods in the same moment, or one of them while a sweep or a till is at them. */
@MySqlServerTest
class DeskRaceIntegrationTests {

    private static final int HOLDS = 20;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Holds holds;
    @Autowired
    private StockCounts counts;
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
    void freesEachHoldOnceAlthoughStaffGiveItBackWhileItIsSwept() throws InterruptedException {
        var sku = shelf.sku(HOLDS);
        var all = Stream.generate(() -> holds.setAside(
                new HoldGoods(sku, 1, clock.instant().plus(Duration.ofHours(1)), "A regular", null), "sok"))
                .limit(HOLDS).map(HoldRow::document).toList();
        jdbc.sql("update inventory_hold set held_until = '2026-01-01 00:00:00' where sku = ?").param(sku.value())
                .update();
        var people = new ArrayList<Callable<?>>();
        all.forEach(hold -> people.add(() -> holds.giveBack(hold, "sok")));
        var sweep = context.getBean("holdSweep");
        people.addAll(Collections.nCopies(2, () -> ReflectionTestUtils.invokeMethod(sweep, "sweep")));

        var refusals = rush(people);

        assertThat(refusals).allMatch(NotThereException.class::isInstance);
        assertThat(shelf.look(sku).available()).isEqualTo(HOLDS);
        assertThat(jdbc.sql("select count(*) from inventory_movement where sku = ? and kind = 'RELEASE'")
                .param(sku.value()).query(Integer.class).single()).isEqualTo(HOLDS);
        shelf.booksHold(sku);
    }

    @Test
    void postsACountOnceAndLeavesSoldWhatIsSoldWhileItIsClosed() throws InterruptedException {
        var sku = shelf.sku(20);
        var orders = Stream.generate(() -> shelf.reserved(sku, 1)).limit(8).toList();
        var sheet = counts.open(new OpenCount("Shelf A", List.of(sku), null), "stock").head().number();
        counts.enter(sheet, sku, 17, counts.sheet(sheet).version(), "stock");
        var seen = counts.sheet(sheet).version();
        var people = new ArrayList<Callable<?>>();
        people.addAll(Collections.nCopies(3, () -> counts.close(sheet, seen, "stock")));
        orders.forEach(order -> people.add(() -> shelf.sell(order, sku, 1)));

        var refusals = rush(people);

        assertThat(refusals).hasSize(2).allMatch(refusal -> refusal instanceof CountEndedException
                || refusal instanceof OptimisticLockingFailureException);
        assertThat(shelf.look(sku).onHand()).isEqualTo(20 - 3 - orders.size());
        assertThat(counts.sheet(sheet).lines()).singleElement().satisfies(line -> {
            assertThat(line.difference()).isEqualTo(-3);
            assertThat(line.posted()).isTrue();
        });
        shelf.booksHold(sku);
    }

    @Test
    void receivesAnInvoiceOnceAndNamesItsReceiptToTheOthers() throws InterruptedException {
        var sku = shelf.sku(0);
        var wish = Shelf.receipt(new ReceiveGoods.Line(sku, 5, Money.usd("9.99"), null, List.of()));

        var refusals = rush(Collections.nCopies(6, () -> shelf.receipts.receive(wish, "stock")));

        var number = jdbc.sql("select id from inventory_receipt where invoice = ?").param(wish.invoice())
                .query(Long.class).single();
        assertThat(refusals).hasSize(5).allSatisfy(refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(ReceiptKnownException.class,
                        known -> assertThat(known.facts()).contains(String.valueOf(number))));
        assertThat(shelf.look(sku).onHand()).isEqualTo(5);
        assertThat(shelf.worth(sku)).isEqualTo(Money.usd("49.95"));
        shelf.booksHold(sku);
    }

    @Test
    void receivesOtherInvoicesOfTheSameGoodsSideBySide() throws InterruptedException {
        var one = shelf.sku(0);
        var other = shelf.sku(0);
        var people = IntStream.range(0, 10).<Callable<?>>mapToObj(index -> () -> shelf.receipts.receive(
                Shelf.receipt(line(index % 2 == 0 ? one : other), line(index % 2 == 0 ? other : one)), "stock"))
                .toList();

        assertThat(rush(people)).isEmpty();

        assertThat(shelf.look(one).onHand()).isEqualTo(10);
        assertThat(shelf.look(other).onHand()).isEqualTo(10);
        shelf.booksHold(one, other);
    }

    private static ReceiveGoods.Line line(Sku sku) {
        return new ReceiveGoods.Line(sku, 1, Money.usd("7.00"), null, List.of());
    }

    /** What went wrong for people who all began at once. */
    private static List<Throwable> rush(List<? extends Callable<?>> people) throws InterruptedException {
        var refusals = new ArrayList<Throwable>();
        try (var threads = Executors.newCachedThreadPool()) {
            for (var running : threads.invokeAll(people.stream().<Callable<Object>>map(one -> one::call).toList())) {
                try {
                    running.get();
                } catch (ExecutionException e) {
                    refusals.add(e.getCause());
                }
            }
        }
        return refusals;
    }
}
