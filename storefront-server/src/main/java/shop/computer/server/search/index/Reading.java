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
 */
record Reading(List<Term> terms, int needed) {

    Reading {
        terms = List.copyOf(terms);
    }

    /** The likeliest first: as it is written, with misspelt names put right, and most of that. Each is made only if the one before found nothing. */
    static Stream<Reading> of(List<String> words) {
        return Stream.<Supplier<Reading>>of(() -> whole(Synonyms.terms(words)), () -> whole(Synonyms.guesses(words)),
                () -> most(Synonyms.guesses(words))).map(Supplier::get).distinct();
    }

    private static Reading whole(List<Term> terms) {
        return new Reading(terms, terms.size());
    }

    private static Reading most(List<Term> terms) {
        var all = terms.size();
        return new Reading(terms, all < 2 ? all : all - all / 3 - (all == 2 ? 1 : 0));
    }
}
