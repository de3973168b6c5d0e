package shop.computer.desktop.setting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.desktop.text.Language;

/** Remembered choices, in one small file of the user; written at each change. A file that cannot be read or written costs nothing but the memory. */
public final class Settings {

    private static final Logger log = LoggerFactory.getLogger(Settings.class);
    private static final String FIRST_SERVER = "http://localhost:8080";
    private static final String TRUSTED = "trusted.";

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** Reads the settings of this user; the folder is {@link ConfigFolder#find()}. */
    public static Settings read() {
        return read(ConfigFolder.find());
    }

    public static Settings read(Path folder) {
        var settings = new Settings(folder.resolve("desktop.properties"));
        settings.load();
        return settings;
    }

    /** The server's address: what the property {@code shop.server} or the variable SHOP_SERVER says, else what was used last. */
    public String server() {
        var told = System.getProperty("shop.server", System.getenv().getOrDefault("SHOP_SERVER", ""));
        return told.isBlank() ? values.getProperty("server", FIRST_SERVER) : told.strip();
    }

    public void server(String address) {
        put("server", address);
    }

    public String user() {
        return values.getProperty("user", "");
    }

    public void user(String name) {
        put("user", name);
    }

    public Language language() {
        return Language.of(values.getProperty("language", ""));
    }

    public void language(Language language) {
        put("language", language.tag());
    }

    public Theme theme() {
        return Theme.of(values.getProperty("theme", ""));
    }

    public void theme(Theme theme) {
        put("theme", theme.name());
    }

    /** The fingerprint of the certificate a person accepted for a host and port. */
    public Optional<String> trusted(String place) {
        return Optional.ofNullable(values.getProperty(TRUSTED + place));
    }

    /** Remembers a fingerprint for a host and port, instead of any before. */
    public void trust(String place, String fingerprint) {
        put(TRUSTED + place, fingerprint);
    }

    public void distrust(String place) {
        if (values.remove(TRUSTED + place) != null) {
            save();
        }
    }

    /** Width, height in pixels and whether the window filled the screen. */
    public WindowSize window() {
        return WindowSize.parse(values.getProperty("window", ""));
    }

    public void window(WindowSize size) {
        put("window", size.toString());
    }

    private void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            save();
        }
    }

    private void load() {
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                log.warn("The settings could not be read; starting with the usual ones", unreadable);
            }
        }
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            var half = Files.createTempFile(file.getParent(), "desktop", ".tmp");
            try (var out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            move(half);
        } catch (IOException unwritable) {
            log.warn("The settings could not be kept", unwritable);
        }
    }

    private void move(Path half) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
