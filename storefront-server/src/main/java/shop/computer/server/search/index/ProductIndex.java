package shop.computer.server.search.index;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the index. One question gives page, total and counts; a choice of which something is chosen is counted by a question of its own. */
@Component
public class ProductIndex {

    private static final int MOST_VALUES = 200;
    private static final AggregationKey<Double> LOWEST = AggregationKey.of("lowest");
    private static final AggregationKey<Double> HIGHEST = AggregationKey.of("highest");
    private static final AggregationKey<Map<Boolean, Long>> STOCK = AggregationKey.of("stock");
    private static final String PRICE = Field.PRICE;

    private final EntityManager entities;

    ProductIndex(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One page. If nothing holds all that was typed, what holds what it may have been meant to be, or most of that.
     *
     * @param choices of which values are to be counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hits ask(Question question, List<String> choices, int offset, int limit) {
        var session = Search.session(entities);
        var readings = Reading.of(question.words()).iterator();
        var hits = ask(session, question, readings.next(), choices, offset, limit);
        while (hits.total() == 0 && readings.hasNext()) {
            hits = ask(session, question, readings.next(), choices, offset, limit);
        }
        return hits;
    }

    /** The prices of all that would be hit if neither price nor stock were chosen, and how many are in stock of what would be if stock were not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Bounds around(Hits hits, Question question) {
        var session = Search.session(entities);
        var scope = session.scope(IndexedProduct.class);
        var text = text(scope, question, hits.reading());
        var filters = new Filters(scope.predicate(), question);
        var wide = session.search(scope)
                .where(filters.allBut(text, Set.of(Filters.PRICE, Filters.STOCK)))
                .aggregation(LOWEST, scope.aggregation().min().field(PRICE, Double.class).toAggregation())
                .aggregation(HIGHEST, scope.aggregation().max().field(PRICE, Double.class).toAggregation())
                .aggregation(STOCK, stock(scope)).fetch(0);
        var priced = filters.has(Filters.PRICE)
                ? session.search(scope).where(filters.allBut(text, Set.of(Filters.STOCK)))
                        .aggregation(STOCK, stock(scope)).fetch(0)
                : wide;
        return new Bounds(known(wide.aggregation(LOWEST)), known(wide.aggregation(HIGHEST)),
                priced.aggregation(STOCK).getOrDefault(true, 0L));
    }

    private static SearchAggregation<Map<Boolean, Long>> stock(SearchScope<IndexedProduct> scope) {
        return scope.aggregation().terms().field(Field.IN_STOCK, Boolean.class).toAggregation();
    }

    private static Hits ask(SearchSession session, Question question, Reading reading, List<String> choices, int offset,
            int limit) {
        var scope = session.scope(IndexedProduct.class);
        var filters = new Filters(scope.predicate(), question);
        var text = text(scope, question, reading);
        var free = choices.stream().filter(choice -> !filters.has(choice)).toList();
        var query = session.search(scope).select(from -> from.id(String.class))
                .where(filters.allBut(text, Set.of())).sort(sort(scope, question));
        for (var choice : free) {
            query = query.aggregation(key(choice), scope.aggregation().terms().field(Choice.field(choice),
                    String.class).maxTermCount(MOST_VALUES).toAggregation());
        }
        var page = query.fetch(offset, limit);
        var counts = new HashMap<String, Map<String, Long>>();
        free.forEach(choice -> counts.put(choice, page.aggregation(key(choice))));
        choices.stream().filter(filters::has)
                .forEach(choice -> counts.put(choice, count(session, scope, choice,
                        filters.allBut(text, Set.of(choice)))));
        return new Hits(new ArrayList<>(page.hits()), (int) page.total().hitCount(), counts, reading);
    }

    private static SearchPredicate text(SearchScope<IndexedProduct> scope, Question question,
            Reading reading) {
        return reading.terms().isEmpty()
                ? scope.predicate().matchAll().toPredicate()
                : new TextPredicates(scope.predicate()).of(reading, question.code());
    }

    private static Map<String, Long> count(SearchSession session, SearchScope<IndexedProduct> scope, String choice,
            SearchPredicate others) {
        return session.search(scope).where(others)
                .aggregation(key(choice), scope.aggregation().terms().field(Choice.field(choice), String.class)
                        .maxTermCount(MOST_VALUES).toAggregation())
                .fetch(0).aggregation(key(choice));
    }

    private static SearchSort sort(SearchScope<IndexedProduct> scope, Question question) {
        SearchSortFactory by = scope.sort();
        var popular = by.composite().add(by.field(Field.SOLD).desc()).add(by.field(Field.CREATED).desc());
        var order = switch (question.ranking()) {
            case RELEVANCE -> question.words().isEmpty() ? popular : by.composite().add(by.score()).add(popular);
            case POPULAR -> popular;
            case NEWEST -> by.composite().add(by.field(Field.CREATED).desc());
            case PRICE_LOW -> by.composite().add(by.field(PRICE).asc());
            case PRICE_HIGH -> by.composite().add(by.field(PRICE).desc());
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
