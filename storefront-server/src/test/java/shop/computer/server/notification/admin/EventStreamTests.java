package shop.computer.server.notification.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.staff.Right;
import shop.computer.server.ServerTest;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.notification.StaffFeed;

@ServerTest
class EventStreamTests {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(100);

    @Autowired
    private StaffFeed feed;
    @Autowired
    private Inventory inventory;

    @Test
    void tellsWhatHappens() throws Exception {
        var client = new FakeClient();
        var stream = stream(client, EnumSet.of(Right.STOCK_VIEW), () -> true, new EventStream.Pace(LONG, LONG));
        var thread = Thread.ofPlatform().daemon().start(stream);

        inventory.open(new Sku("STREAM-1"), 3, Money.usd("1"), 0, "test");

        client.waitFor("STREAM-1");
        assertThat(client.said()).contains("event:stock-changed").containsPattern("id:\\d+");
        stream.end();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() throws Exception {
        var client = new FakeClient();
        var stream = stream(client, EnumSet.of(Right.ORDERS), () -> true, new EventStream.Pace(SHORT, LONG));
        var thread = Thread.ofPlatform().daemon().start(stream);

        inventory.open(new Sku("STREAM-2"), 3, Money.usd("1"), 0, "test");
        waitUntil(() -> feed.after(0, 10_000).stream().anyMatch(row -> row.payload().contains("STREAM-2")));
        Thread.sleep(300);

        assertThat(client.said()).doesNotContain("STREAM-2");
        stream.end();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void beatsWhenNothingHappens() throws Exception {
        var client = new FakeClient();
        var stream = stream(client, EnumSet.noneOf(Right.class), () -> true, new EventStream.Pace(SHORT, LONG));
        var thread = Thread.ofPlatform().daemon().start(stream);

        client.waitFor(":still here");

        stream.end();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void endsWithTheSession() throws Exception {
        var alive = new AtomicBoolean(true);
        var client = new FakeClient();
        var thread = Thread.ofPlatform().daemon().start(
                stream(client, EnumSet.noneOf(Right.class), alive::get, new EventStream.Pace(SHORT, SHORT)));
        client.waitFor(":still here");

        alive.set(false);

        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        assertThat(client.completed).isTrue();
    }

    @Test
    void endsWhenItsClientIsGone() throws Exception {
        var client = new FakeClient();
        var thread = Thread.ofPlatform().daemon().start(
                stream(client, EnumSet.noneOf(Right.class), () -> true, new EventStream.Pace(SHORT, LONG)));
        client.waitFor(":still here");

        client.gone = true;

        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void goesOnWhenTheDatabaseGivesNoConnectionForAWhile() throws Exception {
        var trouble = new AtomicInteger(3);
        var client = new FakeClient();
        var stream = stream(client, EnumSet.of(Right.STOCK_VIEW), () -> {
            if (trouble.getAndDecrement() > 0) {
                throw new CannotCreateTransactionException("No connection within 3 s");
            }
            return true;
        }, new EventStream.Pace(SHORT, SHORT));
        var thread = Thread.ofPlatform().daemon().start(stream);

        waitUntil(() -> trouble.get() < 0);
        inventory.open(new Sku("STREAM-3"), 3, Money.usd("1"), 0, "test");

        client.waitFor("STREAM-3");
        stream.end();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void closesTheConnectionWhateverEndsIt() throws Exception {
        var client = new FakeClient();
        var thread = Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> {}).start(
                stream(client, EnumSet.noneOf(Right.class), () -> {
                    throw new UnsupportedOperationException("a fault of ours");
                }, new EventStream.Pace(SHORT, SHORT)));

        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        assertThat(client.completed).isTrue();
    }

    private EventStream stream(SseEmitter client, Set<Right> rights, BooleanSupplier session, EventStream.Pace pace) {
        return new EventStream(client, feed, rights, session, feed.newest(), pace);
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (var i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static class FakeClient extends SseEmitter {

        private final List<String> parts = new CopyOnWriteArrayList<>();
        private volatile boolean gone;
        private volatile boolean completed;

        @Override
        public void send(SseEventBuilder builder) throws IOException {
            if (gone) {
                throw new IOException("Broken pipe");
            }
            parts.add(builder.build().stream().map(DataWithMediaType::getData).map(String::valueOf)
                    .collect(Collectors.joining()));
        }

        @Override
        public void complete() {
            completed = true;
        }

        String said() {
            return String.join("", parts);
        }

        void waitFor(String words) throws InterruptedException {
            waitUntil(() -> said().contains(words));
        }
    }
}
