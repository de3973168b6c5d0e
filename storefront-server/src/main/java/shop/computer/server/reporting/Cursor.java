package shop.computer.server.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a page ended, as a word that callers hand back and need not read. */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String of(String... parts) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadQueryException if it is not one of ours */
    static List<String> parts(String cursor, int count) {
        try {
            var parts = List
                    .of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (parts.size() == count) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    static BadQueryException refused() {
        return new BadQueryException("cursor", "reporting.cursor");
    }
}
