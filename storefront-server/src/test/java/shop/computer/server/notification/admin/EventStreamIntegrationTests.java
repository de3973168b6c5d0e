package shop.computer.server.notification.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import shop.computer.api.ApiPaths;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.staff.Role;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.notification.StaffFeed;
import shop.computer.server.staff.StaffKit;

/** The event stream over a real connection to a really running server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class EventStreamIntegrationTests {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Inventory inventory;
    @Autowired
    private StaffFeed feed;
    @Autowired
    private EventStreams streams;

    @AfterEach
    void hangUp() {
        listeners.forEach(Listener::close);
        http.close();
    }

    @Test
    void beginsWithAResetAndThenTellsWhatHappensWithinASecond() throws Exception {
        var listener = listen(signIn(Role.STOCK), null);
        listener.waitFor("event:reset");

        var begin = System.nanoTime();
        open("SSE-1");
        listener.waitFor("SSE-1");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(listener.said()).contains("event:stock-changed")
                .containsPattern("data:\\{.*\"type\":\"stock-changed\".*\\}");
    }

    @Test
    void tellsEveryListenerTheSame() throws Exception {
        var token = signIn(Role.STOCK);
        var one = listen(token, null);
        var other = listen(token, null);
        one.waitFor("event:reset");
        other.waitFor("event:reset");

        open("SSE-2");

        one.waitFor("SSE-2");
        other.waitFor("SSE-2");
    }

    @Test
    void tellsWhatWasMissedToOneWhoComesBack() throws Exception {
        var token = signIn(Role.MANAGER);
        var first = listen(token, null);
        open("SSE-3A");
        first.waitFor("SSE-3A");
        var lastSeen = first.lastId();
        first.close();

        open("SSE-3B");
        open("SSE-3C");
        waitUntil(() -> feed.after(lastSeen, 1000).stream().anyMatch(row -> row.payload().contains("SSE-3C")));
        var second = listen(token, Long.toString(lastSeen));
        second.waitFor("SSE-3B");
        second.waitFor("SSE-3C");

        assertThat(second.said()).doesNotContain("SSE-3A").doesNotContain("event:reset");
    }

    @Test
    void saysResetToOneWhoseNumberIsOfAnotherFeed() throws Exception {
        var listener = listen(signIn(Role.STOCK), "999999999");

        listener.waitFor("event:reset");

        assertThat(listener.lastId()).isLessThan(999_999_999);
    }

    @Test
    void forgetsAClientThatWentAway() throws Exception {
        var before = streams.count();
        var listener = listen(signIn(Role.STOCK), null);
        listener.waitFor("event:reset");
        assertThat(streams.count()).isGreaterThan(before);

        listener.close();
        open("SSE-4A");
        open("SSE-4B");

        waitUntil(() -> streams.count() <= before);
    }

    @Test
    void isClosedToStrangers() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + ApiPaths.EVENTS)).build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }

    private void open(String sku) {
        inventory.open(new Sku(sku), 1, Money.usd("1"), 0, "test");
    }

    private String signIn(Role role) throws Exception {
        var body = "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(staff.hire(role), StaffKit.PASSWORD);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + ApiPaths.SESSION))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).headers().firstValue(ApiPaths.SESSION_HEADER)
                .orElseThrow();
    }

    private Listener listen(String token, @Nullable String lastSeen) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + ApiPaths.EVENTS))
                .header("Accept", "text/event-stream").header(ApiPaths.SESSION_HEADER, token);
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        var listener = new Listener(answer.body());
        listeners.add(listener);
        return listener;
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (var i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static class Listener {

        private final InputStream stream;
        private final StringBuffer said = new StringBuffer();

        Listener(InputStream stream) {
            this.stream = stream;
            Thread.ofPlatform().daemon().start(this::read);
        }

        void waitFor(String words) throws InterruptedException {
            waitUntil(() -> said().contains(words));
        }

        String said() {
            return said.toString();
        }

        long lastId() {
            return Pattern.compile("(?m)^id:(\\d+)$").matcher(said()).results()
                    .mapToLong(found -> Long.parseLong(found.group(1))).max()
                    .orElseThrow();
        }

        void close() {
            try {
                stream.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private void read() {
            var buffer = new byte[4096];
            try {
                for (var count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                    said.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                said.append("(closed)");
            }
        }
    }
}
