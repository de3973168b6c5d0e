package shop.computer.server.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a question, put to the index. What nothing is chosen of is counted with the page, anything else by a
 * question of its own, once it is clear that this reading finds something.
 */
final class Asking {

    private static final int MOST_VALUES = 200;
    /** More than all categories together have. */
    private static final int MOST_SPECS = 10_000;
    private static final AggregationKey<Double> LOWEST = AggregationKey.of("lowest");
    private static final AggregationKey<Double> HIGHEST = AggregationKey.of("highest");
    private static final AggregationKey<Map<Boolean, Long>> STOCK = AggregationKey.of("stock");
    private static final Set<String> AMOUNTS = Set.of(Choice.PRICE, Choice.STOCK);

    private final SearchSession session;
    private final SearchScope<IndexedProduct> scope;
    private final Question question;
    private final Filters filters;
    private final SearchPredicate text;

    Asking(SearchSession session, Question question, Reading reading) {
        this.session = session;
        this.question = question;
        scope = session.scope(IndexedProduct.class);
        filters = new Filters(scope.predicate(), question);
        text = reading.terms().isEmpty()
                ? scope.predicate().matchAll().toPredicate()
                : new TextPredicates(scope.predicate()).of(reading, question.code());
    }

    /** With what can be counted on the way. */
    SearchResult<String> page(Collection<String> choices, int offset, int limit) {
        return counting(free(choices), Set.of()).sort(sort()).fetch(offset, limit);
    }

    /** @param page of the same choices */
    Counts counts(Collection<String> choices, SearchResult<String> page) {
        var free = free(choices);
        var values = new HashMap<>(values(free, page));
        for (var choice : question.chosen().keySet()) {
            var kind = Choice.isSpec(choice) ? Choice.SPECS : choice;
            if (choices.contains(kind)) {
                var others = counting(List.of(kind), Set.of(choice)).fetch(0);
                values.put(choice, values(List.of(kind), others).getOrDefault(choice, Map.of()));
            }
        }
        return new Counts(values,
                choices.contains(Choice.PRICE) ? bounds(free.contains(Choice.PRICE) ? page : null) : Bounds.NONE);
    }

    private List<String> free(Collection<String> choices) {
        return choices.stream().filter(this::isFree).toList();
    }

    /** Prices and stock need one question more if one of them is chosen, for each leaves itself out. */
    private boolean isFree(String choice) {
        return AMOUNTS.contains(choice) ? AMOUNTS.stream().noneMatch(filters::has) : !filters.has(choice);
    }

    private Bounds bounds(@Nullable SearchResult<String> page) {
        var wide = page == null ? counting(List.of(Choice.PRICE), AMOUNTS).fetch(0) : page;
        var stocked = filters.has(Choice.PRICE) ? counting(List.of(Choice.PRICE), Set.of(Choice.STOCK)).fetch(0) : wide;
        return new Bounds(known(wide.aggregation(LOWEST)), known(wide.aggregation(HIGHEST)),
                stocked.aggregation(STOCK).getOrDefault(true, 0L));
    }

    /** The question without some of its conditions, counting values. */
    private SearchQueryOptionsStep<?, ?, String, ?, ?, ?> counting(Collection<String> choices, Set<String> leftOut) {
        SearchQueryOptionsStep<?, ?, String, ?, ?, ?> query = session.search(scope)
                .select(from -> from.id(String.class)).where(filters.allBut(text, leftOut));
        var count = scope.aggregation();
        for (var choice : choices) {
            query = choice.equals(Choice.PRICE)
                    ? query.aggregation(LOWEST, count.min().field(Field.PRICE, Double.class).toAggregation())
                            .aggregation(HIGHEST, count.max().field(Field.PRICE, Double.class).toAggregation())
                            .aggregation(STOCK, count.terms().field(Field.IN_STOCK, Boolean.class).toAggregation())
                    : query.aggregation(key(choice), count.terms().field(choice, String.class)
                            .maxTermCount(choice.equals(Choice.SPECS) ? MOST_SPECS : MOST_VALUES).toAggregation());
        }
        return query;
    }

    /** By choice, each specification one. */
    private static Map<String, Map<String, Long>> values(Collection<String> choices, SearchResult<String> result) {
        var values = new HashMap<String, Map<String, Long>>();
        for (var choice : choices) {
            if (choice.equals(Choice.SPECS)) {
                result.aggregation(key(choice)).forEach((text, count) -> {
                    var spec = SpecValue.read(text);
                    values.computeIfAbsent(spec.key(), _ -> new HashMap<>()).put(spec.value(), count);
                });
            } else if (!choice.equals(Choice.PRICE)) {
                values.put(choice, result.aggregation(key(choice)));
            }
        }
        return values;
    }

    private SearchSort sort() {
        SearchSortFactory by = scope.sort();
        var popular = by.composite().add(by.field(Field.SOLD).desc()).add(by.field(Field.CREATED).desc());
        var order = switch (question.ranking()) {
            case RELEVANCE -> question.words().isEmpty() ? popular : by.composite().add(by.score()).add(popular);
            case POPULAR -> popular;
            case NEWEST -> by.composite().add(by.field(Field.CREATED).desc());
            case PRICE_LOW -> by.composite().add(by.field(Field.PRICE).asc());
            case PRICE_HIGH -> by.composite().add(by.field(Field.PRICE).desc());
            case NAME -> by.composite().add(by.field(Field.TITLE).asc());
        };
        return by.composite().add(order).add(by.field(Field.SKU).asc()).toSort();
    }

    private static AggregationKey<Map<String, Long>> key(String choice) {
        return AggregationKey.of(choice);
    }

    private static @Nullable Double known(@Nullable Double price) {
        return price == null || price.isInfinite() || price.isNaN() ? null : price;
    }
}
