package shop.computer.server.catalog.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.media.MediaStore;

/** The drawings of the demo range: of the product, or of its category where there is none of the product. */
@Component
@Profile("demo")
class DemoArt {

    private static final String FOLDER = "demo/art/";
    private static final int TAG = 8;

    private final MediaStore media;

    DemoArt(MediaStore media) {
        this.media = media;
    }

    /** Keeps a product's drawing and says under which key: the key changes with the drawing. */
    String keep(Sku sku, String category) {
        var name = sku.value().toLowerCase(Locale.ROOT);
        var own = new ClassPathResource(FOLDER + name + ".svg");
        return own.exists()
                ? keep("products/" + name, own)
                : keep("categories/" + category, new ClassPathResource(FOLDER + "category/" + category + ".svg"));
    }

    private String keep(String name, ClassPathResource drawing) {
        try {
            var bytes = drawing.getContentAsByteArray();
            var key = name + "-" + tag(bytes) + ".svg";
            media.put(key, bytes, "image/svg+xml");
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
