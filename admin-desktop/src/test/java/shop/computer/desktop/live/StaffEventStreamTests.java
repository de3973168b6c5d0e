package shop.computer.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.ServerAddress;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.fake.FakeShop;
import shop.computer.desktop.fake.Window;

class StaffEventStreamTests {

    private final FakeShop shop = new FakeShop();
    private final Window window = new Window();
    private final Server server = new Server(new Session(), () -> "en");
    private final StaffEventStream stream = new StaffEventStream(server, window.thread(), Clock.systemUTC(),
            Duration.ofMillis(200));
    private final List<StaffEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    @BeforeEach
    void listen() {
        new StaffApi(server).signIn(ServerAddress.parse(shop.address()).orElseThrow(), "manager", FakeShop.PASSWORD);
        stream.onEvent(heard::add);
        stream.onConnected(connections::incrementAndGet);
        stream.start();
        window.eventually(() -> assertThat(stream.state().get()).isInstanceOf(LiveState.Live.class));
    }

    @AfterEach
    void close() {
        stream.close();
        server.close();
        shop.close();
        window.close();
    }

    @Test
    void hearsWhatHappens() {
        tell("KEY-1");

        window.eventually(() -> assertThat(heard).extracting(event -> ((StaffEvent.StockChanged) event).sku().value())
                .containsExactly("KEY-1"));
    }

    @Test
    void missesNothingWhenTheServerWasAwayForAWhile() {
        tell("KEY-1");
        window.eventually(() -> assertThat(heard).hasSize(1));

        shop.stop();
        window.eventually(() -> assertThat(stream.state().get()).isInstanceOf(LiveState.Lost.class));
        tell("KEY-2");
        shop.start();

        window.eventually(() -> assertThat(heard).extracting(event -> ((StaffEvent.StockChanged) event).sku().value())
                .containsExactly("KEY-1",
                        "KEY-2"));
        window.eventually(() -> assertThat(stream.state().get()).isInstanceOf(LiveState.Live.class));
        assertThat(connections).hasValue(2);
    }

    @Test
    void keepsTheTimeOfTheLossOverManyTries() {
        shop.stop();
        window.eventually(() -> assertThat(stream.state().get()).isInstanceOf(LiveState.Lost.class));
        var since = ((LiveState.Lost) stream.state().get()).since();
        stream.tryNow();

        window.eventually(() -> assertThat(shop.calls).isNotEmpty());
        window.eventually(() -> assertThat(((LiveState.Lost) stream.state().get()).since()).isEqualTo(since));
    }

    @Test
    void isSilentAfterItWasStopped() {
        stream.stop();
        tell("KEY-1");

        window.eventually(() -> assertThat(stream.state().get()).isInstanceOf(LiveState.Off.class));
        assertThat(heard).isEmpty();
    }

    private void tell(String sku) {
        shop.tell("stock-changed", new StaffEvent.StockChanged(Instant.now(), new Sku(sku)));
    }
}
