package shop.computer.server.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this server's index in step with the table, whichever server wrote it: made anew at the start, then every row that changed since. Rows are
 * looked at again for some seconds, for the clocks of two servers differ and a transaction may end after a later one.
 */
@Component
public class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration OVERLAP = Duration.ofSeconds(30);
    private static final int LOADERS = 2;
    private static final int BATCH = 200;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Map<String, Instant> known = new HashMap<>();
    private Instant newest = Instant.EPOCH;
    private boolean made;

    IndexKeeper(EntityManagerFactory factory, EntityManager entities, TransactionTemplate transaction) {
        this.factory = factory;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Makes the whole index of the table. */
    public synchronized void make() throws InterruptedException {
        var begun = System.nanoTime();
        newest = newest();
        var indexer = Search.mapping(factory).scope(IndexedProduct.class).massIndexer().threadsToLoadObjects(LOADERS)
                .batchSizeToLoadObjects(BATCH).mergeSegmentsOnFinish(true);
        indexer.type(IndexedProduct.class).reindexOnly("onSale = true");
        indexer.startAndWait();
        made = true;
        follow();
        LOG.info("The search index was made in {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    /** Takes over what changed in the table; nothing before the index was made. */
    public synchronized void follow() {
        if (made) {
            transaction.executeWithoutResult(_ -> takeOver());
        }
    }

    /** When a row changed last: what is older need not be taken over once more after the index was made of it. */
    private Instant newest() {
        var last = transaction.execute(_ -> entities
                .createQuery("select max(changedAt) from IndexedProduct", Instant.class).getSingleResultOrNull());
        return last == null ? Instant.EPOCH : last;
    }

    private void takeOver() {
        var since = newest.minus(OVERLAP);
        known.values().removeIf(stamp -> stamp.isBefore(since));
        var plan = Search.session(entities).indexingPlan();
        var rows = entities.createQuery("from IndexedProduct where changedAt >= :since", IndexedProduct.class)
                .setParameter("since", since).getResultList();
        for (var row : rows) {
            if (row.changedAt().equals(known.put(row.sku(), row.changedAt()))) {
                continue;
            }
            if (row.isOnSale()) {
                plan.addOrUpdate(row);
            } else {
                plan.delete(row);
            }
            newest = row.changedAt().isAfter(newest) ? row.changedAt() : newest;
        }
        plan.execute();
    }
}
