package shop.computer.server.store;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What customers are told about the store. Settings say it, in one place for pages, mails and papers. */
@Component
public class Store {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final ContactSettings settings;
    private final OpeningHours hours;
    private final MessageSource texts;

    Store(ContactSettings settings, OpeningHours hours, MessageSource texts) {
        this.settings = settings;
        this.hours = hours;
        this.texts = texts;
    }

    /** How the shop is reached, in the words of this language. */
    public Contact contact(Locale language) {
        return new Contact(settings.phone(), settings.telegram(), settings.facebook(), settings.map(),
                settings.address(language.getLanguage().equals("km")), hours(language));
    }

    private String hours(Locale language) {
        if (hours.opens() == null || hours.closes() == null) {
            return "";
        }
        var closed = hours.closed().stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, language))
                .collect(Collectors.joining(", "));
        return texts.getMessage(closed.isEmpty() ? "store.hours" : "store.hours.but",
                new Object[]{CLOCK.format(hours.opens()), CLOCK.format(hours.closes()), closed}, language);
    }
}
