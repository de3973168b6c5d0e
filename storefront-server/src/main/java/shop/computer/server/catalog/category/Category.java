package shop.computer.server.catalog.category;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A category as the table has it, with what stands directly in it. */
public record Category(long id, @Nullable Long parent, String slug, String english, String khmer, String also,
        int products) {

    String name(Locale locale) {
        return inKhmer(locale) ? khmer : english;
    }

    /** The language its name really is in: many names are the same in both. */
    String lang(Locale locale) {
        return inKhmer(locale) && khmer.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.KHMER)
                        ? "km"
                        : "en";
    }

    /** All that people call it. */
    public Stream<String> words() {
        return Stream.of(english, khmer, also);
    }

    private static boolean inKhmer(Locale locale) {
        return locale.getLanguage().equals("km");
    }
}
