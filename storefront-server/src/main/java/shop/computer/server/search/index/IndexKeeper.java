package shop.computer.server.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this server's index in step with the table, whichever server wrote it: made anew at the start, then every row
 * that changed since.
 */
@Component
public class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int LOADERS = 2;
    private static final int BATCH = 200;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ProductIndex index;
    private @Nullable Followed followed;

    IndexKeeper(EntityManagerFactory factory, EntityManager entities, TransactionTemplate transaction, Clock clock,
            ProductIndex index) {
        this.factory = factory;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
        this.index = index;
    }

    /** Makes the whole index of the table. */
    public synchronized void make() throws InterruptedException {
        var begun = System.nanoTime();
        var newest = read(this::newest);
        var rows = read(() -> stamps(newest.minus(Followed.OVERLAP)));
        var indexer = Search.mapping(factory).scope(IndexedProduct.class).massIndexer().threadsToLoadObjects(LOADERS)
                .batchSizeToLoadObjects(BATCH).mergeSegmentsOnFinish(true);
        indexer.type(IndexedProduct.class).reindexOnly("onSale = true");
        indexer.startAndWait();
        index.changed();
        followed = new Followed(newest, rows, clock);
        follow();
        LOG.info("The search index was made in {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    /** Takes over what changed in the table; nothing before the index was made. What fails is tried again the next time. */
    public synchronized void follow() {
        var rows = followed;
        if (rows == null) {
            return;
        }
        var since = rows.since();
        var changed = rows.changed(read(() -> stamps(since)));
        try {
            for (int from = 0; from < changed.size(); from += BATCH) {
                var skus = changed.subList(from, Math.min(changed.size(), from + BATCH)).stream()
                        .map(Followed.Stamp::sku).toList();
                transaction.executeWithoutResult(_ -> takeOver(skus));
            }
            rows.taken(changed, since);
        } finally {
            if (!changed.isEmpty()) {
                index.changed();
            }
        }
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(transaction.execute(_ -> question.get()));
    }

    private Instant newest() {
        var last = entities.createQuery("select max(changedAt) from IndexedProduct", Instant.class)
                .getSingleResultOrNull();
        return last == null ? Instant.EPOCH : last;
    }

    private List<Followed.Stamp> stamps(Instant since) {
        return entities
                .createQuery("select sku, changedAt from IndexedProduct where changedAt > :since", Followed.Stamp.class)
                .setParameter("since", since).getResultList();
    }

    private void takeOver(List<String> skus) {
        var plan = Search.session(entities).indexingPlan();
        for (var row : entities.createQuery("from IndexedProduct where sku in :skus", IndexedProduct.class)
                .setParameter("skus", skus).getResultList()) {
            if (row.isOnSale()) {
                plan.addOrUpdate(row);
            } else {
                plan.delete(row);
            }
        }
        plan.execute();
    }
}
