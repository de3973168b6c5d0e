package shop.computer.server.catalog.picture;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.computer.server.media.MediaStore;

/** The part of the media keys that all sizes of a photo share. */
public record PhotoStem(String value) {

    static final String FOLDER = "photos/";
    static final int SMALL = 320;
    static final int MIDDLE = 640;
    static final int LARGE = 1280;
    private static final String MAIN = "-" + MIDDLE + ".jpg";

    /** The stem of a main picture; empty if that is no photo. */
    static Optional<PhotoStem> ofMain(String key) {
        return key.startsWith(FOLDER) && key.endsWith(MAIN)
                ? Optional.of(new PhotoStem(key.substring(0, key.length() - MAIN.length())))
                : Optional.empty();
    }

    /** What {@code srcset} of a main picture says in WebP; null if that is no photo. @param address root-relative */
    public static @Nullable String webp(String address) {
        return ofMain(address.substring(MediaStore.address("").length())).map(PhotoStem::webp).orElse(null);
    }

    /** Its main key, which the product keeps. */
    String main() {
        return value + MAIN;
    }

    String jpeg(int width) {
        return value + "-" + width + ".jpg";
    }

    String webp(int width) {
        return value + "-" + width + ".webp";
    }

    String webp() {
        return Stream.of(SMALL, MIDDLE, LARGE).map(width -> MediaStore.address(webp(width)) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    Stream<String> keys() {
        return Stream.of(SMALL, MIDDLE, LARGE).flatMap(width -> Stream.of(jpeg(width), webp(width)));
    }
}
