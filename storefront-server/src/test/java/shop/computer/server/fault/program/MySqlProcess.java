package shop.computer.server.fault.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0.12 with a database of its own, on loopback, that can be killed and started again on the same port and data. What it cannot
 * do it says in one sentence, and the test fails: a database nobody tested is not skipped over.
 */
public final class MySqlProcess implements AutoCloseable {

    /** Whom the server signs in as, with {@link #PASSWORD}, in production. */
    public static final String USER = "shop_server";
    public static final String PASSWORD = "only-on-loopback-and-only-in-tests";
    public static final String DATABASE = "shop";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 20;
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final MySqlProgram program;
    private final Path data;
    private final Path log;
    private final Path socket;
    private final int port;
    private Process process;
    private boolean closed;

    private MySqlProcess() throws IOException {
        var name = "data-" + ProcessHandle.current().pid() + "-" + SERIAL.incrementAndGet();
        program = MySqlProgram.unpacked();
        data = program.freshData(name);
        log = MySqlProgram.HOME.resolve("mysqld-" + name + ".log");
        socket = Files.createTempDirectory("mysql").resolve("s.sock"); // a socket's path may not be long
        port = Commands.freePort();
        process = launch();
    }

    /** A new one with an empty database {@value #DATABASE}; ends with this program at the latest. */
    public static MySqlProcess begin() {
        try {
            var server = new MySqlProcess();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitConnections();
            server.makeDatabase();
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("MySQL could not be started for the tests: it needs the Debian packages "
                    + "libaio1 and libnuma1, which ./test installs; " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    /** As root, with the settings of application-production.yml. */
    public String url() {
        return address(DATABASE) + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&useServerPrepStmts=true&cachePrepStmts=true&connectTimeout=2000&socketTimeout=30000"
                + "&sessionVariables=innodb_lock_wait_timeout=3,max_execution_time=5000";
    }

    /** A connection as root past every proxy, for looking into the books. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** SIGKILL. */
    public void kill() {
        Commands.kill(process);
    }

    /** Starts it again after {@link #kill} or {@link #stop} and waits until it takes connections. */
    public void start() {
        try {
            process = launch();
            awaitConnections();
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL did not start again: " + e.getMessage(), e);
        }
    }

    /** Stops it in order. */
    public void stop() {
        Commands.stop(process, STOP_SECONDS);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop();
        try {
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.deleteRecursively(socket.getParent());
        } catch (IOException e) {
            System.err.println("Left behind by the tests: " + data);
        }
    }

    private String address(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?user=root&sslMode=DISABLED";
    }

    private Process launch() throws IOException {
        return Commands.launch(new ProcessBuilder(program.command(data, "--port=" + port, "--socket=" + socket,
                "--bind-address=127.0.0.1", "--mysqlx=OFF", "--skip-log-bin", "--performance-schema=OFF",
                "--max-connections=300")), log);
    }

    private void awaitConnections() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!takesConnections()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException(Commands.lastWords(log));
            }
        }
    }

    private boolean takesConnections() {
        try (var _ = DriverManager.getConnection(address(""))) {
            return true;
        } catch (SQLException notYet) {
            pause();
            return false;
        }
    }

    private void makeDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(address("")); var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE + " character set utf8mb4");
            statement.execute("create user '" + USER + "'@'%' identified by '" + PASSWORD + "'");
            statement.execute("grant all on " + DATABASE + ".* to '" + USER + "'@'%'");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
