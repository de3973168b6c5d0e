package shop.computer.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.computer.server.fault.Fault.Way;

class FaultProxyTests {

    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String LAST = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String BODY = "a hundred letters ".repeat(6).substring(0, 100);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private FaultProxy proxy;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, BODY.length());
            exchange.getResponseBody().write(BODY.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        proxy = FaultProxy.before(server.getAddress().getPort());
    }

    @AfterEach
    void end() {
        proxy.close();
        server.stop(0);
    }

    @Test
    void passesEverythingUntilToldOtherwise() throws IOException {
        assertThat(answer(LAST)).startsWith("HTTP/1.1 200").endsWith(BODY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void delaysBothWays() throws IOException {
        proxy.commit(new Fault.Delay(Duration.ofMillis(200)));

        var before = System.nanoTime();
        var answer = answer(LAST);

        assertThat(answer).endsWith(BODY);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void cutsTheRequestBeforeItArrives() throws IOException {
        proxy.commit(new Fault.Cut(Way.THERE, 10));

        assertThat(answer(LAST)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void cutsTheAnswerAfterTheRequestArrived() throws IOException {
        proxy.commit(new Fault.Cut(Way.BACK, 20));

        assertThat(answer(LAST)).hasSize(20);
        assertThat(asked).hasValue(1);
    }

    @Test
    void countsTheBytesFromTheMomentOfTheOrder() throws IOException {
        try (var client = connect()) {
            say(client, REQUEST);
            client.getInputStream().readNBytes(1);

            proxy.commit(new Fault.Cut(Way.THERE, 0));
            say(client, REQUEST);

            client.getInputStream().readAllBytes();
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void resetsTheConnection() throws IOException {
        proxy.commit(new Fault.Reset(Way.BACK, 5));

        try (var client = connect()) {
            say(client, LAST);
            assertThatExceptionOfType(SocketException.class).isThrownBy(() -> client.getInputStream().readAllBytes());
        }
    }

    @Test
    void saysARequestTwice() throws IOException {
        proxy.commit(new Fault.Twice(Way.THERE));

        try (var client = connect()) {
            say(client, REQUEST);
            client.getInputStream().readNBytes(BODY.length() * 2);
        }

        assertThat(asked).hasValue(2);
    }

    @Test
    void saysAnAnswerTwice() throws IOException {
        proxy.commit(new Fault.Twice(Way.BACK));

        assertThat(answer(LAST).split("HTTP/1.1 200", -1)).hasSize(3);
        assertThat(asked).hasValue(1);
    }

    @Test
    void swallowsEverythingUntilItHeals() throws IOException {
        proxy.commit(new Fault.BlackHole());

        try (var client = connect()) {
            client.setSoTimeout(300);
            say(client, LAST);
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> client.getInputStream().readAllBytes());
            assertThat(asked).hasValue(0);

            proxy.heal();

            client.setSoTimeout(5000);
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)).endsWith(BODY);
        }
    }

    @Test
    void refusesConnectionsUntilItHeals() throws IOException {
        proxy.commit(new Fault.Refuse());

        assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);

        proxy.heal();

        assertThat(answer(LAST)).endsWith(BODY);
    }

    @Test
    void tricklesAFewBytesAtATime() throws IOException {
        proxy.commit(new Fault.Trickle(10, Duration.ofMillis(10)));

        var before = System.nanoTime();

        assertThat(answer(LAST)).endsWith(BODY);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(150));
    }

    @Test
    void knowsWhoIsConnected() throws IOException {
        try (var client = connect()) {
            say(client, REQUEST);
            client.getInputStream().readNBytes(1);
            assertThat(proxy.connections()).isEqualTo(1);

            proxy.resetAll();

            assertThat(proxy.connections()).isZero();
        }
    }

    private String answer(String request) throws IOException {
        try (var client = connect()) {
            say(client, request);
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private Socket connect() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5000);
        return client;
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
