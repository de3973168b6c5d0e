package shop.computer.server.fault.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The really built server as a process of its own, on a port of its own, that can be killed, stopped and started again. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int STOP_SECONDS = 40;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private final ServerProgram program = ServerProgram.built();
    private final Path log;
    private final List<String> options;
    private final Map<String, String> settings;
    private final int port;
    private final int managementPort;
    private Process process;

    private ServerProcess(Path home, List<String> options, Map<String, String> settings) throws IOException {
        this.log = Files.createDirectories(home).resolve("server.log");
        this.port = Commands.freePort();
        this.managementPort = Commands.freePort();
        this.options = options;
        this.settings = new HashMap<>(settings);
        this.settings.put("PORT", String.valueOf(port));
        this.settings.put("MANAGEMENT_PORT", String.valueOf(managementPort));
        this.settings.put("SHOP_HOME", home.toString());
        this.process = launch();
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param home the folder of its data and its log
     * @param options of the JVM
     * @param settings its environment, beside port and home
     */
    public static ServerProcess begin(Path home, List<String> options, Map<String, String> settings) {
        try {
            var server = new ServerProcess(home, options, settings);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it once and lets it end when all is ready, so that the database has its tables and later starts are quick. */
    public static void rehearse(Path home, List<String> options, Map<String, String> settings) {
        try {
            var all = new HashMap<>(settings);
            all.put("PORT", String.valueOf(Commands.freePort()));
            all.put("MANAGEMENT_PORT", String.valueOf(Commands.freePort()));
            all.put("SHOP_HOME", Files.createDirectories(home).toString());
            ServerProgram.built().rehearse(options, all);
        } catch (IOException e) {
            throw new UncheckedIOException("The server did not start; " + e.getMessage(), e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Where its operator looks. */
    public String managementAddress() {
        return "http://127.0.0.1:" + managementPort;
    }

    /** SIGKILL. */
    public void kill() {
        Commands.kill(process);
    }

    /** SIGTERM, as an operator stops it. */
    public void stop() {
        Commands.stop(process, STOP_SECONDS);
    }

    /** Starts it again after {@link #kill} or {@link #stop} and waits until it serves. */
    public void start() {
        try {
            process = launch();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says that it can serve. */
    public boolean isReady() {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() throws IOException {
        return Commands.launch(program.start(options, settings), log);
    }

    private void awaitReady() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
                throw new IOException("The server did not start; see " + log + "; " + Commands.lastWords(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
