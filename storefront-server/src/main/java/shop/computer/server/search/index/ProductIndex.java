package shop.computer.server.search.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the index. What a whole category can be narrowed by is the same for all pages and orders of its list, so it is
 * remembered until whoever wrote to the index says that it {@link #changed}.
 */
@Component
public class ProductIndex {

    private final EntityManager entities;
    private volatile Map<Whole, Counts> known = new ConcurrentHashMap<>();

    ProductIndex(EntityManager entities) {
        this.entities = entities;
    }

    private record Whole(String category, Set<String> choices) {}

    /**
     * One page. If nothing holds all that was typed, what holds what it may have been meant to be, or most of that.
     *
     * @param choices what is to be counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hits ask(Question question, Set<String> choices, int offset, int limit) {
        var category = question.category();
        if (category != null && question.leavesAll()) {
            return whole(new Whole(category, choices), question, offset, limit);
        }
        var session = Search.session(entities);
        var readings = Reading.of(question.words()).iterator();
        var asking = new Asking(session, question, readings.next());
        var page = asking.page(choices, offset, limit);
        while (page.total().hitCount() == 0 && readings.hasNext()) {
            asking = new Asking(session, question, readings.next());
            page = asking.page(choices, offset, limit);
        }
        return hits(page, asking.counts(choices, page));
    }

    private Hits whole(Whole list, Question question, int offset, int limit) {
        var remembered = known; // taken before the index is asked: what changes meanwhile drops it as well
        var asking = new Asking(Search.session(entities), question, Reading.ALL);
        var counts = remembered.get(list);
        var page = asking.page(counts == null ? list.choices() : Set.of(), offset, limit);
        if (counts == null) {
            counts = asking.counts(list.choices(), page);
            remembered.put(list, counts);
        }
        return hits(page, counts);
    }

    private static Hits hits(SearchResult<String> page, Counts counts) {
        return new Hits(List.copyOf(page.hits()), (int) page.total().hitCount(), counts);
    }

    /** To be told once what was written can be found. */
    void changed() {
        known = new ConcurrentHashMap<>();
    }
}
