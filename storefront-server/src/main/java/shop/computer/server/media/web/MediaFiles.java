package shop.computer.server.media.web;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shop.computer.server.media.Media;
import shop.computer.server.media.MediaStore;

/** {@code /media/…}: what is kept under a key never changes, so browsers may keep it for a year. A drawing may not run scripts or load anything. */
@Controller
class MediaFiles {

    private static final String QUIET = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
    private static final Duration YEAR = Duration.ofDays(365);

    private final MediaStore store;

    MediaFiles(MediaStore store) {
        this.store = store;
    }

    @GetMapping("/media/{*key}")
    ResponseEntity<Resource> file(@PathVariable String key) {
        return store.open(key.substring(1)).map(MediaFiles::answer).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Media media) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(media.contentType()))
                .eTag("\"" + media.tag() + "\"")
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", QUIET).body(media.content());
    }
}
