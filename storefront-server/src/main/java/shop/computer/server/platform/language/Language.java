package shop.computer.server.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the pages: English at the plain address, Khmer below {@code /km}. */
public enum Language {

    ENGLISH("", Locale.ENGLISH), KHMER("/km", Locale.of("km"));

    private static final String ATTRIBUTE = Language.class.getName();

    private final String prefix;
    private final Locale locale;

    Language(String prefix, Locale locale) {
        this.prefix = prefix;
        this.locale = locale;
    }

    /** Stands before the path: nothing, or {@code /km}. */
    public String prefix() {
        return prefix;
    }

    Locale locale() {
        return locale;
    }

    /** ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == ENGLISH ? KHMER : ENGLISH;
    }

    static Language ofPath(String path) {
        return path.equals(KHMER.prefix) || path.startsWith(KHMER.prefix + "/") ? KHMER : ENGLISH;
    }

    static Language ofCode(@Nullable String code) {
        return KHMER.code().equals(code) ? KHMER : ENGLISH;
    }

    /** Notes it on the request, where it outlives forwards and error dispatches. */
    void noteOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Absent before the filter of the languages. */
    public static @Nullable Language notedOn(HttpServletRequest request) {
        return (Language) request.getAttribute(ATTRIBUTE);
    }
}
