package shop.computer.server.media;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands in the media store: folders and a name of lower-case letters, digits, dots and dashes, none beginning with a dot, so that no
 * key leads out of the store.
 *
 * @param contentType follows from the ending, so that nothing is ever served as something else
 */
public record MediaKey(String value, String contentType) {

    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._~-]*(/[a-z0-9][a-z0-9._~-]*)*");
    private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg",
            "image/jpeg", "webp", "image/webp",
            "avif", "image/avif", "pdf", "application/pdf");

    /** The key this text is, if it is one. */
    public static Optional<MediaKey> of(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var ending = text.substring(text.lastIndexOf('.') + 1);
        return Optional.ofNullable(TYPES.get(ending)).map(type -> new MediaKey(text, type));
    }

    /** @throws BadMediaKeyException if the text is not a key, or its ending does not go with the content type */
    public static MediaKey of(String text, String contentType) {
        var key = of(text).orElseThrow(() -> new BadMediaKeyException("Not a key of the media store: " + text));
        if (!key.contentType().equals(contentType)) {
            throw new BadMediaKeyException(text + " is not kept as " + contentType);
        }
        return key;
    }
}
