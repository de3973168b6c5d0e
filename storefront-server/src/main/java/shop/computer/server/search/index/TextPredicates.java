package shop.computer.server.search.index;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import shop.computer.server.search.word.Term;

/**
 * What was typed, as conditions of the index. A word counts most in the name, then in what its category is called; the beginning of a word counts
 * less, a word with one wrong letter least.
 */
final class TextPredicates {

    private static final float WHOLE_CODE = 50;
    private static final float BEGUN_CODE = 20;
    /** Fewer letters begin too many words. */
    private static final int SHORTEST_CODE = 6;
    private static final float IN_NAME = 6;
    private static final float IN_KIND = 4;
    private static final float ANYWHERE = 1;
    private static final float BEGINNING = 0.8f;
    private static final float MISSPELT = 0.3f;
    private static final float BY_OTHER_NAME = 0.9f;
    private static final int LONG = 8;

    private final SearchPredicateFactory is;

    TextPredicates(SearchPredicateFactory is) {
        this.is = is;
    }

    /** @param code the whole text, in case it is a part number or the beginning of one */
    SearchPredicate of(Reading reading, String code) {
        var every = is.bool();
        reading.terms().forEach(term -> every.should(term(term, reading.loose())));
        every.minimumShouldMatchNumber(reading.needed());
        var any = is.or(every.toPredicate(),
                is.match().field(Field.CODE).matching(code).boost(WHOLE_CODE).toPredicate());
        return (code.length() < SHORTEST_CODE
                ? any
                : is.or(any.toPredicate(),
                        is.prefix().field(Field.CODE).matching(code).boost(BEGUN_CODE).toPredicate()))
                .toPredicate();
    }

    private SearchPredicate term(Term term, boolean loose) {
        var any = is.bool();
        any.should(all(term.words(), word -> typed(word, loose)));
        term.others().forEach(other -> any.should(is.bool().must(all(other, this::exact)).boost(BY_OTHER_NAME)));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate all(List<String> words, Function<String, SearchPredicate> one) {
        var all = is.bool();
        words.forEach(word -> all.must(one.apply(word)));
        return all.toPredicate();
    }

    private SearchPredicate exact(String word) {
        return is.bool().should(match(Field.NAME, word, IN_NAME)).should(match(Field.KINDS, word, IN_KIND))
                .should(match(Field.WORDS, word, ANYWHERE)).minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate typed(String word, boolean loose) {
        var any = is.bool().should(exact(word));
        if (word.length() > 1) {
            any.should(is.prefix().fields(Field.NAME, Field.KINDS).matching(word).boost(BEGINNING));
            any.should(is.prefix().field(Field.CODE).matching(word).boost(BEGINNING));
        }
        if (loose && Reading.mayBeMisspelt(word)) {
            any.should(is.match().fields(Field.NAME, Field.KINDS).matching(word)
                    .fuzzy(word.length() >= LONG ? 2 : 1, 1).boost(MISSPELT));
        }
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate match(String field, String word, float boost) {
        return is.match().field(field).matching(word).boost(boost).toPredicate();
    }
}
