package shop.computer.server.books.admin;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.computer.api.books.UntoldEvent;
import shop.computer.server.books.Untold;

/** Says in the reader's language who has not heard of what, and why. */
@Component
class OutboxWords {

    private final MessageSource texts;

    OutboxWords(MessageSource texts) {
        this.texts = texts;
    }

    UntoldEvent event(Untold it, Locale language) {
        return new UntoldEvent(it.id(), listener(it.listener(), language), it.event(), it.about(), it.since(),
                it.attempts(), it.lastTry(), cause(it, language), it.givenUp());
    }

    private String listener(String name, Locale language) {
        return Objects.requireNonNull(
                texts.getMessage("books.outbox.listener." + name, null, name, language));
    }

    private String cause(Untold it, Locale language) {
        var words = it.cause() == null ? new String[]{"STOPPED"} : it.cause().split(" ", 2);
        var fault = new Object[]{words[words.length - 1]};
        return texts.getMessage("books.outbox.cause." + words[0], fault, language);
    }
}
