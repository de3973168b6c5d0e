package shop.computer.server.platform.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says facts as people say them: a step of an order or the like stands in a sentence by its own word, not by its name in the program. */
final class FactWords {

    private final MessageSource texts;

    FactWords(MessageSource texts) {
        this.texts = texts;
    }

    /** What stands in the sentence, in its order. */
    Object[] of(List<Object> facts, Locale language) {
        return facts.stream().map(fact -> fact instanceof Enum<?> word ? wordFor(word, language) : fact).toArray();
    }

    private String wordFor(Enum<?> fact, Locale language) {
        return texts.getMessage("problem.fact." + fact.name().toLowerCase(Locale.ROOT), null, language);
    }
}
