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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the demo as {@code ./run} starts it: demo range, a database in a file, its own bank sandbox, on a port of its own. All such
 * tests share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoShop.OwnPortAndFolder.class)
public @interface DemoShop {

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
}
