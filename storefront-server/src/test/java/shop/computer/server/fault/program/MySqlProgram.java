package shop.computer.server.fault.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The program of MySQL 8.0.12. Maven lays its archive into {@code target/mysql} before the integration tests; it is unpacked once, and its
 * empty database is made once and copied from then on.
 */
final class MySqlProgram {

    static final Path HOME = Path.of("target", "mysql").toAbsolutePath();

    private final Path program;

    private MySqlProgram(Path program) {
        this.program = program;
    }

    /** @throws IOException if it is not there or does not run here, in a sentence that says what to do */
    static synchronized MySqlProgram unpacked() throws IOException {
        var program = HOME.resolve("server/bin/mysqld");
        if (!Files.exists(program)) {
            var mac = System.getProperty("os.name").startsWith("Mac");
            var archive = HOME.resolve(mac ? "mysql-Mac_OS_X-x86_64.tar.gz" : "mysql-Linux-amd64.tar.gz");
            if (!Files.exists(archive)) {
                throw new IOException(
                        "there is no " + archive + "; run the tests by ./mvnw verify, which lays it there");
            }
            var unpacked = Files.createDirectories(HOME.resolve("unpacking-" + ProcessHandle.current().pid()));
            Commands.run(List.of("tar", "xzf", archive.toString(), "-C", unpacked.toString()),
                    HOME.resolve("tar.log"));
            Files.move(unpacked, HOME.resolve("server"));
        }
        return new MySqlProgram(program);
    }

    /** A folder with an empty database, as a new MySQL has it. */
    synchronized Path freshData(String name) throws IOException {
        var pattern = HOME.resolve("fresh");
        if (!Files.exists(pattern)) {
            var made = HOME.resolve("making-" + ProcessHandle.current().pid());
            Commands.run(command(made, "--initialize-insecure"), HOME.resolve("initialize.log"));
            Files.move(made, pattern);
        }
        var data = HOME.resolve(name);
        copy(pattern, data);
        return data;
    }

    List<String> command(Path data, String... options) {
        var command = new ArrayList<>(List.of(program.toString(), "--no-defaults",
                "--basedir=" + program.getParent().getParent(), "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root"); // mysqld refuses root otherwise
        }
        command.addAll(List.of(options));
        return command;
    }

    /** Each server has a name of its own, which it makes up if it finds none. */
    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.deleteRecursively(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!file.endsWith("auto.cnf")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }
}
