package shop.computer.desktop.setting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where programs keep their settings on this system. */
final class ConfigFolder {

    private static final String NAME = "computer-shop";

    private ConfigFolder() {}

    /** What the property {@code shop.config} or the variable SHOP_CONFIG says, else the place the operating system has for it. */
    static Path find() {
        var told = System.getProperty("shop.config", System.getenv().getOrDefault("SHOP_CONFIG", ""));
        return told.isBlank()
                ? find(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv())
                : Path.of(told);
    }

    static Path find(String system, String home, Map<String, String> environment) {
        var os = system.toLowerCase(Locale.ROOT);
        UnaryOperator<String> variable = name -> environment.getOrDefault(name, "");
        if (os.startsWith("windows")) {
            var roaming = variable.apply("APPDATA");
            return (roaming.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming))
                    .resolve("Computer Shop");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Computer Shop");
        }
        var config = variable.apply("XDG_CONFIG_HOME");
        return (config.isBlank() ? Path.of(home, ".config") : Path.of(config)).resolve(NAME);
    }
}
