package shop.computer.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test against the demo as {@code ./run} starts it: demo range, a database in a file, its own bank sandbox, on a port of its own. All such
 * tests share one server and one Chromium, and are given {@link Visitors} by a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT, properties = "shop.limits.track="
        + DemoShop.MOST_TRACKED)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoShop.OwnPortAndFolder.class)
@ExtendWith(DemoShop.OneChromium.class)
public @interface DemoShop {

    /** How many orders one network address may look for in ten minutes: few enough for a test to reach it. */
    int MOST_TRACKED = 20;

    /** The port must be known before the server starts: it asks its own sandbox for the money. */
    class OwnPortAndFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var home = Files.createTempDirectory("computer-shop");
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own port and folder",
                        Map.of("server.port", free.getLocalPort(), "shop.home", home.toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opened for the first test that asks, closed after the last: opening one takes a second or two. It belongs to the one thread of the tests. */
    class OneChromium implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Visitors.class;
        }

        @Override
        public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var kept = test.getRoot().getStore(ExtensionContext.Namespace.create(OneChromium.class));
            var port = SpringExtension.getApplicationContext(test).getEnvironment().getProperty("server.port");
            return new Visitors(kept.computeIfAbsent(Chromium.class).browser(), "http://localhost:" + port);
        }
    }
}
