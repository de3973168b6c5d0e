package shop.computer.server.platform.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The page that needs nothing but itself: no database, no layout, no language of the visitor, so it speaks both. */
enum LastWordPage {

    /** The request could not be read. */
    UNREADABLE,
    /** What was sent is larger than is taken; customers send nothing large but a picture. */
    LARGE,
    /** The database is away or has no connection to spare. */
    BUSY,
    /** The server failed. */
    FAULT;

    private static final Pattern BLANK = Pattern.compile("\\{(title|text|home)(\\.km)?}");
    private static final String TEMPLATE = template();
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n.layout", Locale.ROOT);
    private static final ResourceBundle KHMER = ResourceBundle.getBundle("i18n.layout", Locale.of("km"));

    String html() {
        return BLANK.matcher(TEMPLATE)
                .replaceAll(blank -> (blank.group(2) == null ? ENGLISH : KHMER).getString(key(blank)));
    }

    private String key(MatchResult blank) {
        String what = blank.group(1);
        return what.equals("home") ? "error.home" : "error." + name().toLowerCase(Locale.ROOT) + "." + what;
    }

    private static String template() {
        try {
            return new ClassPathResource("last-word.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
