package shop.computer.server.search.index;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shop.computer.server.search.word.Synonyms;
import shop.computer.server.search.word.Term;

/**
 * What may be meant by what was typed.
 *
 * @param terms empty for everything
 * @param needed how many of the terms must be there
 * @param loose whether a wrong letter in a word is forgiven
 */
record Reading(List<Term> terms, int needed, boolean loose) {

    private static final int SHORTEST_MISSPELT = 4;
    static final Reading ALL = new Reading(List.of(), 0, false);

    Reading {
        terms = List.copyOf(terms);
    }

    /**
     * The likeliest first: as it is written, with wrong letters, with misspelt names put right, and most of that. Each
     * is made only if the one before found nothing.
     */
    static Stream<Reading> of(List<String> words) {
        if (words.isEmpty()) {
            return Stream.of(ALL);
        }
        return Stream.<Supplier<Reading>>of(() -> whole(Synonyms.terms(words), false),
                () -> whole(Synonyms.terms(words), true), () -> whole(Synonyms.guesses(words), true),
                () -> most(Synonyms.guesses(words))).map(Supplier::get).distinct();
    }

    private static Reading whole(List<Term> terms, boolean loose) {
        return new Reading(terms, terms.size(), loose && terms.stream().map(Term::words).flatMap(List::stream)
                .anyMatch(Reading::mayBeMisspelt));
    }

    /** Short words and figures are too near to others. */
    static boolean mayBeMisspelt(String word) {
        return word.length() >= SHORTEST_MISSPELT && word.chars().noneMatch(Character::isDigit);
    }

    private static Reading most(List<Term> terms) {
        var all = terms.size();
        return new Reading(terms, all < 2 ? all : all - all / 3 - (all == 2 ? 1 : 0), true);
    }
}
