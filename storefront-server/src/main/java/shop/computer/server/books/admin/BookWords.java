package shop.computer.server.books.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.computer.api.books.BooksReport;
import shop.computer.api.books.BrokenRule;
import shop.computer.api.books.UnseenRule;
import shop.computer.server.books.Check;
import shop.computer.server.books.Rule;

/** Puts what was found into the reader's language. */
@Component
class BookWords {

    private final MessageSource texts;

    BookWords(MessageSource texts) {
        this.texts = texts;
    }

    BooksReport report(Optional<Check> check, Locale language) {
        return check.map(it -> report(it, language)).orElseGet(() -> new BooksReport(null, 0, 0, List.of(), List.of()));
    }

    BooksReport report(Check check, Locale language) {
        return new BooksReport(check.at(), check.took().toMillis(), check.rules(), check.findings().stream()
                .map(finding -> new BrokenRule(finding.rule(), sentence(finding.rule(), language),
                        finding.count(), finding.keys()))
                .toList(),
                check.unseen().stream().map(rule -> new UnseenRule(rule, sentence(rule, language))).toList());
    }

    private String sentence(String rule, Locale language) {
        return texts.getMessage(Rule.textKey(rule), null, language);
    }
}
