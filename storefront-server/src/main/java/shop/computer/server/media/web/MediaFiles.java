package shop.computer.server.media.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.computer.server.media.Media;
import shop.computer.server.media.MediaStore;

/**
 * {@code /media/…}: what is kept under a key never changes, so browsers may keep it for a year. A drawing may not run scripts or load anything. A
 * route, not a controller: a picture needs nothing of what the advices gather for pages.
 */
@Configuration(proxyBeanMethods = false)
class MediaFiles {

    private static final String PATH = "/media/{*key}";
    private static final String QUIET = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
    private static final Duration YEAR = Duration.ofDays(365);

    @Bean
    RouterFunction<ServerResponse> mediaRoute(MediaStore store) {
        return RouterFunctions.route().GET(PATH, request -> file(store, request))
                .HEAD(PATH, request -> file(store, request)).build();
    }

    private static ServerResponse file(MediaStore store, ServerRequest request) {
        var key = request.pathVariable("key").substring(1);
        return store.open(key).map(MediaFiles::answer).orElseGet(() -> ServerResponse.notFound().build());
    }

    private static ServerResponse answer(Media media) {
        return ServerResponse.ok().contentType(MediaType.parseMediaType(media.contentType()))
                .eTag("\"" + media.tag() + "\"")
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", QUIET).body(media.content());
    }
}
