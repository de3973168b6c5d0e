package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.staff.Right;
import shop.computer.server.ServerTest;

@ServerTest
class StaffFeedTests {

    private static final Sku SKU = new Sku("FEED-1");

    @Autowired
    private StaffFeed feed;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    @Test
    void tellsTheSameThingOnce() {
        var before = feed.newest();

        tell("feed-test:same");
        tell("feed-test:same");

        assertThat(mine(before, "feed-test:same")).hasSize(1);
    }

    @Test
    void usesNoNumberForWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            feed.tell(() -> Optional.of(news("feed-test:rolled-back")));
            status.setRollbackOnly();
        });
        var before = feed.newest();

        tell("feed-test:after");

        assertThat(feed.after(before, 10).getFirst().number()).isEqualTo(before + 1);
    }

    @Test
    void showsNumbersWithoutGapsToOneWhoReadsWhileManyWrite() throws Exception {
        var start = feed.newest();
        var writers = 8;
        var each = 15;
        var read = new ConcurrentLinkedQueue<Long>();
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newCachedThreadPool()) {
            var reader = threads.submit(reader(start, read, writing));
            var done = new CountDownLatch(writers);
            for (var writer = 0; writer < writers; writer++) {
                var name = writer;
                threads.execute(() -> {
                    for (var i = 0; i < each; i++) {
                        tell("feed-test:%d:%d".formatted(name, i));
                    }
                    done.countDown();
                });
            }
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            writing.set(false);
            reader.get();
        }

        var numbers = List.copyOf(read);
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(writers * each);
        for (var i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(start + 1 + i);
        }
    }

    @Test
    void wakesAWaiterAtOnce() throws Exception {
        var before = feed.newest();
        try (var threads = Executors.newCachedThreadPool()) {
            var woken = threads.submit(() -> {
                var begin = System.nanoTime();
                while (feed.after(before, 1).isEmpty()) {
                    feed.await(before, Duration.ofSeconds(10));
                }
                return Duration.ofNanos(System.nanoTime() - begin);
            });

            Thread.sleep(200);
            tell("feed-test:wake");

            assertThat(woken.get()).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void canContinueWhereEverythingSinceIsKeptAndNowhereElse() {
        tell("feed-test:one");
        tell("feed-test:two");
        var newest = feed.newest();

        assertThat(feed.canContinueAfter(newest)).isTrue();
        assertThat(feed.canContinueAfter(newest - 1)).isTrue();
        assertThat(feed.canContinueAfter(newest + 1)).isFalse();
        assertThat(feed.canContinueAfter(-5)).isFalse();
    }

    @Test
    void keepsWhatIsTold() {
        var before = feed.newest();

        tell("feed-test:content");

        var row = feed.after(before, 10).stream().filter(it -> it.payload().contains("FEED-1")).findFirst()
                .orElseThrow();
        assertThat(row.type()).isEqualTo("stock-changed");
        assertThat(row.needs()).isEqualTo(Right.STOCK_VIEW);
        assertThat(row.payload()).contains("\"type\":\"stock-changed\"");
    }

    private Callable<Void> reader(long start, ConcurrentLinkedQueue<Long> read, AtomicBoolean writing) {
        return () -> {
            var position = start;
            var last = false;
            while (!last) {
                last = !writing.get();
                for (var row : feed.after(position, 50)) {
                    read.add(row.number());
                    position = row.number();
                }
            }
            return null;
        };
    }

    private List<FeedRow> mine(long after, String key) {
        var sku = key.replace(':', '-').toUpperCase(Locale.ROOT);
        return feed.after(after, 200).stream().filter(row -> row.payload().contains(sku)).toList();
    }

    private void tell(String key) {
        transaction.executeWithoutResult(_ -> feed.tell(() -> Optional.of(news(key))));
    }

    /** The key stands in the SKU, so that a test finds its own among what others tell meanwhile. */
    private News news(String key) {
        var sku = key.equals("feed-test:content") ? SKU : new Sku(key.replace(':', '-'));
        return new News(key, Right.STOCK_VIEW, new StaffEvent.StockChanged(clock.instant(), sku));
    }
}
