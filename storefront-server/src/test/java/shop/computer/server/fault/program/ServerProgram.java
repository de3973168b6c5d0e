package shop.computer.server.fault.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.util.FileSystemUtils;

/**
 * The server as it was really built, laid out for quick starts: the jar unpacked, and a JVM cache of its loaded classes, made once for each
 * build by a start that ends at once.
 */
final class ServerProgram {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String PREFIX = "quick-";
    private static final int PIECE = 1 << 20;
    private static final List<String> FLAGS = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

    private final Path folder;
    private final Path jar;

    private ServerProgram(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** @throws AssertionError if it is not built; says how to */
    static synchronized ServerProgram built() {
        try {
            var jar = jar();
            var folder = TARGET.resolve(PREFIX + fingerprint(jar));
            var program = new ServerProgram(folder, folder.resolve(jar.getFileName()));
            if (!Files.exists(program.jar)) {
                var unpacking = TARGET.resolve("unpacking-" + ProcessHandle.current().pid());
                Commands.run(List.of(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
                        unpacking.toString()), TARGET.resolve("unpacking.log"));
                forgetOlder();
                Files.move(unpacking, folder);
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts once with these settings and ends when all is ready: fills an empty database, and makes the cache if there is none. */
    void rehearse(List<String> options, Map<String, String> settings) throws IOException {
        var command = command(options, List.of("-Dspring.context.exit=onRefresh"));
        if (!Files.exists(cache())) {
            command.add(1, "-XX:AOTCacheOutput=" + cache());
        }
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        var log = folder.resolve("rehearsal.log");
        Commands.run(builder, log);
    }

    ProcessBuilder start(List<String> options, Map<String, String> settings) {
        var builder = new ProcessBuilder(command(options, List.of()));
        builder.environment().putAll(settings);
        return builder;
    }

    private List<String> command(List<String> options, List<String> more) {
        var command = new ArrayList<String>();
        command.add(java());
        if (Files.exists(cache())) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(FLAGS);
        command.addAll(options);
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    /** Every build gives the same time to its files: only what is in them tells two apart. */
    private static String fingerprint(Path jar) throws IOException {
        try (var in = Files.newInputStream(jar)) {
            var crc = new CRC32();
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                crc.update(piece, 0, read);
            }
            return Long.toHexString(crc.getValue());
        }
    }

    private static void forgetOlder() throws IOException {
        try (Stream<Path> folders = Files.list(TARGET)) {
            for (var folder : folders.filter(one -> one.getFileName().toString().startsWith(PREFIX)).toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("storefront-server-[^/]*\\.jar"))
                    .findFirst().orElseThrow(() -> new AssertionError(
                            "The server is not built. Run ./test, or first: ./mvnw -pl storefront-server -am -DskipTests package"));
        }
    }
}
