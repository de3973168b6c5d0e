package shop.computer.server.platform.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks at a few pages before the shop says that it is ready, so that the first customer does not wait while classes are loaded, templates read
 * and queries planned. Readiness follows when this is over, however it went: a shop that is slow at first is better than none.
 */
@Component
@ConditionalOnProperty(name = "shop.warm-up", matchIfMissing = true)
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<Pattern> LINKS = List.of(Pattern.compile("href=\"(/c/[a-z0-9-]+)\""),
            Pattern.compile("href=\"(/p/[a-z0-9-]+)\""));
    private static final List<String> OTHERS = List.of("/search?q=ready", "/cart", "/km/");

    private final Environment settings;

    WarmUp(Environment settings) {
        this.settings = settings;
    }

    /** After all that others do when the shop is up, the index of the search above all; without a port of its own there is nothing to do. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void look() {
        var port = settings.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        var begun = System.nanoTime();
        try (var browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var address = "http://127.0.0.1:" + port;
            var home = page(browser, address + "/", begun);
            for (var link : LINKS) {
                var found = link.matcher(home);
                if (found.find()) {
                    page(browser, address + found.group(1), begun);
                }
            }
            for (var path : OTHERS) {
                page(browser, address + path, begun);
            }
            LOG.info("The first pages took {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
        } catch (IOException slow) {
            LOG.info("The first pages are not warm: {}", slow.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String page(HttpClient browser, String address, long begun)
            throws IOException, InterruptedException {
        var left = LONGEST.minusNanos(System.nanoTime() - begun);
        if (!left.isPositive()) {
            throw new IOException("no time is left");
        }
        return browser.send(HttpRequest.newBuilder(URI.create(address)).timeout(left).build(), BodyHandlers.ofString())
                .body();
    }
}
