package shop.computer.desktop.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The server program with its demo range, as its own process on a free port, with its data in a folder of its own. */
public final class RealShop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final int port;
    private Process process;

    public RealShop(Path home) {
        this.home = home;
        this.port = freePort();
        start();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Starts it and waits until it serves. */
    public void start() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.profiles.active=demo", "-jar", program().toString());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("SHOP_HOME", home.resolve("shop").toString());
        builder.redirectErrorStream(true).redirectOutput(home.resolve("server.log").toFile());
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitReady();
    }

    /** Stops it as an operator does. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static Path program() {
        var folder = Path.of("..", "storefront-server", "target");
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            return files
                    .filter(file -> file.getFileName().toString()
                            .matches("storefront-server-.*(?<!sources|javadoc|original)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "The server is not built. Run ./test, or first: ./mvnw -pl storefront-server -am -DskipTests package"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5)).build();
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.onSpinWait();
                }
                Thread.sleep(300);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("The server did not start; see " + home.resolve("server.log"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
