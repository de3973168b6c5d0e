package shop.computer.server.media.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.computer.server.media.Media;
import shop.computer.server.media.MediaKey;
import shop.computer.server.media.MediaMaker;
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

    private final MediaStore store;
    private final List<MediaMaker> makers;

    MediaFiles(MediaStore store, List<MediaMaker> makers) {
        this.store = store;
        this.makers = makers;
    }

    @Bean
    RouterFunction<ServerResponse> mediaRoute() {
        return RouterFunctions.route().GET(PATH, this::file).HEAD(PATH, this::file).build();
    }

    private ServerResponse file(ServerRequest request) {
        var key = request.pathVariable("key").substring(1);
        return store.open(key).or(() -> MediaKey.of(key).flatMap(this::made)).map(MediaFiles::answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Optional<Media> made(MediaKey key) {
        return makers.stream().flatMap(maker -> maker.make(key.value()).stream()).findFirst().flatMap(bytes -> {
            store.put(key.value(), bytes, key.contentType());
            return store.open(key.value());
        });
    }

    /** Tomcat compresses nothing whose tag says that each byte is the same, and a drawing is a fifth when compressed. */
    private static ServerResponse answer(Media media) {
        return ServerResponse.ok().contentType(MediaType.parseMediaType(media.contentType()))
                .eTag("W/\"" + media.tag() + "\"")
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", QUIET).body(media.content());
    }
}
