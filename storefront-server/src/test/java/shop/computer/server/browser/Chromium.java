package shop.computer.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium or Chrome that is installed on this machine, driven by Playwright. Close it when done. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final Path ON_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(QUIETLY));
    }

    Browser browser() {
        return browser;
    }

    private static Path installed() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, Stream.of(ON_MAC)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Install Chromium or Google Chrome, or run ./test, which does"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
