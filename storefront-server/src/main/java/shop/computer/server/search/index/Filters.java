package shop.computer.server.search.index;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What was chosen, each choice a condition of its own, so that one can be left out to count what it would give. */
final class Filters {

    private static final String WITHIN = "within";

    private final SearchPredicateFactory is;
    private final Map<String, SearchPredicate> conditions = new LinkedHashMap<>();

    Filters(SearchPredicateFactory is, Question question) {
        this.is = is;
        if (question.category() != null) {
            conditions.put(WITHIN, is.match().field(Field.CATEGORY).matching(question.category()).toPredicate());
        }
        question.chosen().forEach((choice, values) -> conditions.put(choice, any(choice, values)));
        if (question.from() != null || question.to() != null) {
            conditions.put(Choice.PRICE, is.range().field(Field.PRICE)
                    .between(number(question.from()), number(question.to())).toPredicate());
        }
        if (question.inStock()) {
            conditions.put(Choice.STOCK, is.match().field(Field.IN_STOCK).matching(true).toPredicate());
        }
    }

    private SearchPredicate any(String choice, Set<String> values) {
        return Choice.isSpec(choice)
                ? is.terms().field(Choice.SPECS)
                        .matchingAny(values.stream().map(value -> new SpecValue(choice, value).word()).toList())
                        .toPredicate()
                : is.terms().field(choice).matchingAny(values).toPredicate();
    }

    boolean has(String choice) {
        return conditions.containsKey(choice);
    }

    SearchPredicate allBut(SearchPredicate text, Set<String> leftOut) {
        var all = is.bool().must(text);
        conditions.forEach((choice, condition) -> {
            if (!leftOut.contains(choice)) {
                all.filter(condition);
            }
        });
        return all.toPredicate();
    }

    private static @Nullable Double number(@Nullable BigDecimal price) {
        return price == null ? null : (Double) price.doubleValue();
    }
}
