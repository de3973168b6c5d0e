package shop.computer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0.12 for tests, started once for all tests of a JVM and stopped with it. Maven lays its archive into {@code target/mysql}
 * before the integration tests. What it cannot do it says in one sentence, and the test fails: a database nobody tested is not skipped over.
 */
final class MySqlServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path HOME = Path.of("target", "mysql").toAbsolutePath();

    private static final class Only {

        private static final MySqlServer STARTED = start();
    }

    private final int port;

    private MySqlServer(int port) {
        this.port = port;
    }

    /** The one server; the first call starts it. */
    static MySqlServer running() {
        return Only.STARTED;
    }

    /** The address of its database, with the settings of application-production.yml. */
    String url() {
        return address("shop") + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useServerPrepStmts=true"
                + "&cachePrepStmts=true&connectTimeout=5000&socketTimeout=30000";
    }

    private String address(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?user=root&sslMode=DISABLED";
    }

    private static MySqlServer start() {
        try {
            var program = unpack();
            var data = HOME.resolve("data-" + ProcessHandle.current().pid());
            var log = HOME.resolve("mysqld.log");
            run(command(program, data, "--initialize-insecure"), log);
            var server = new MySqlServer(freePort());
            var socket = Files.createTempDirectory("mysql").resolve("s.sock"); // a socket's path may not be long
            var process = launch(command(program, data, "--port=" + server.port, "--socket=" + socket,
                    "--bind-address=127.0.0.1", "--mysqlx=OFF", "--skip-log-bin", "--performance-schema=OFF"), log);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data, socket)));
            server.awaitDatabase(process, log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL could not be started for the tests: " + e.getMessage(), e);
        }
    }

    private static Path unpack() throws IOException {
        var program = HOME.resolve("server/bin/mysqld");
        if (!Files.exists(program)) {
            var mac = System.getProperty("os.name").startsWith("Mac");
            var archive = HOME.resolve(mac ? "mysql-Mac_OS_X-x86_64.tar.gz" : "mysql-Linux-amd64.tar.gz");
            if (!Files.exists(archive)) {
                throw new IOException(
                        "there is no " + archive + "; run the tests by ./mvnw verify, which lays it there");
            }
            var unpacked = Files.createDirectories(HOME.resolve("unpacking-" + ProcessHandle.current().pid()));
            run(List.of("tar", "xzf", archive.toString(), "-C", unpacked.toString()), HOME.resolve("tar.log"));
            Files.move(unpacked, HOME.resolve("server"));
        }
        return program;
    }

    private static List<String> command(Path program, Path data, String... options) {
        var command = new ArrayList<>(List.of(program.toString(), "--no-defaults",
                "--basedir=" + program.getParent().getParent(), "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root"); // mysqld refuses root otherwise
        }
        command.addAll(List.of(options));
        return command;
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    private static void run(List<String> command, Path log) throws IOException {
        var process = launch(command, log);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(said(log));
        }
    }

    private void awaitDatabase(Process process, Path log) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!createDatabase()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException(said(log));
            }
        }
    }

    private boolean createDatabase() {
        try (var connection = DriverManager.getConnection(address("")); var statement = connection.createStatement()) {
            statement.execute("create database if not exists shop character set utf8mb4");
            return true;
        } catch (SQLException notYet) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return "it needs the Debian packages libaio1 and libnuma1, which ./test installs; its last words were: "
                + String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process process, Path data, Path socket) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.deleteRecursively(socket.getParent());
        } catch (IOException e) {
            System.err.println("Left behind by the tests: " + data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
