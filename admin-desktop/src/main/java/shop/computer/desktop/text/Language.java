package shop.computer.desktop.text;

import java.util.Locale;

/** The two languages of the client. */
public enum Language {

    ENGLISH("en"), KHMER("km");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** For instance {@code km}; also the style class of the scene root. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ENGLISH ? KHMER : ENGLISH;
    }

    /** The language with this tag, else that of the machine, else English. */
    public static Language of(String tag) {
        for (var language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return tag.isEmpty() && Locale.getDefault().getLanguage().equals("km") ? KHMER : ENGLISH;
    }
}
