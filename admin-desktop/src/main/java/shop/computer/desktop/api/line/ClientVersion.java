package shop.computer.desktop.api.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which build this is, as Maven wrote it into the program. */
public final class ClientVersion {

    /** For instance {@code 0.1.0}. */
    public static final String TEXT = read();

    private ClientVersion() {}

    private static String read() {
        try (var in = ClientVersion.class.getResourceAsStream("/desktop-version.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(in, "desktop-version.properties"));
            return properties.getProperty("version", "0").replace("-SNAPSHOT", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
