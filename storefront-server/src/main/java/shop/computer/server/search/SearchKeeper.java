package shop.computer.server.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.ShopTime;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductFacts;
import shop.computer.server.catalog.ProductOffered;
import shop.computer.server.catalog.price.PriceChanged;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.StockChanged;
import shop.computer.server.search.facet.FacetPlan;
import shop.computer.server.search.index.Choice;
import shop.computer.server.search.index.IndexKeeper;
import shop.computer.server.search.index.IndexRows;
import shop.computer.server.search.index.IndexedFacts;

/** Keeps what can be found in step with catalogue and stock. */
@Component
class SearchKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SearchKeeper.class);
    private static final int BATCH = 500;
    private static final Duration OF_LATE = Duration.ofDays(90);

    private final Catalog catalog;
    private final Inventory inventory;
    private final IndexRows rows;
    private final IndexKeeper index;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PriceDesk prices;
    private final Set<Sku> stirred = ConcurrentHashMap.newKeySet();
    private volatile Instant pricedAt;

    SearchKeeper(Catalog catalog, Inventory inventory, IndexRows rows, IndexKeeper index,
            PriceDesk prices, TransactionTemplate transaction, Clock clock) {
        this.catalog = catalog;
        this.inventory = inventory;
        this.rows = rows;
        this.index = index;
        this.prices = prices;
        this.transaction = transaction;
        this.clock = clock;
        pricedAt = clock.instant();
    }

    /** Before the first customer is let in: what changed while no server ran, then the index. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void start() throws InterruptedException {
        putRight();
        index.make();
    }

    @ApplicationModuleListener
    void offered(ProductOffered event) {
        write(List.of(event.sku()));
    }

    @ApplicationModuleListener
    void repriced(PriceChanged event) {
        write(List.of(event.sku()));
    }

    /** Sales begin and end by the clock. Pages show the right price at once; order and choices by price follow within some seconds. */
    @Scheduled(fixedDelay = 5000, initialDelay = 5000)
    void followSales() {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> write(prices.turned(pricedAt, now)));
        pricedAt = now;
    }

    /** Only kept in mind: what is lost with the server is put right at the next start. */
    @EventListener
    void stirred(StockChanged event) {
        stirred.add(event.sku());
    }

    /** Takes over what changed here and on other servers. */
    @Scheduled(fixedDelay = 1000, initialDelay = 1000)
    void catchUp() {
        var skus = Set.copyOf(stirred);
        stirred.removeAll(skus);
        if (!skus.isEmpty()) {
            transaction.executeWithoutResult(_ -> noteStock(skus));
        }
        index.follow();
    }

    /** What sells well changes from day to day. */
    @Scheduled(cron = "0 30 4 * * *", zone = ShopTime.ZONE_NAME)
    void eachNight() {
        putRight();
    }

    /** Writes every product anew of which something differs, and takes those off that are sold no longer. */
    void putRight() {
        var known = rows.all();
        var skus = catalog.skus();
        for (int from = 0; from < skus.size(); from += BATCH) {
            var batch = skus.subList(from, Math.min(skus.size(), from + BATCH));
            transaction.executeWithoutResult(_ -> {
                write(batch);
                noteStock(batch);
            });
        }
        var gone = new HashSet<>(known.keySet());
        skus.forEach(sku -> gone.remove(sku.value()));
        transaction.executeWithoutResult(_ -> rows.takeOff(gone));
        if (skus.size() != known.size()) {
            LOG.info("{} products can be found by search", skus.size());
        }
    }

    private void write(Collection<Sku> skus) {
        var levels = inventory.levels(skus);
        var sold = inventory.sold(skus, clock.instant().minus(OF_LATE));
        rows.put(catalog.facts(skus).stream()
                .map(facts -> new IndexRows.Row(indexed(facts, sold.getOrDefault(facts.sku(), 0)),
                        levels.containsKey(facts.sku()) && levels.get(facts.sku()).available() > 0))
                .toList());
    }

    private void noteStock(Collection<Sku> skus) {
        var free = new HashMap<String, Boolean>();
        inventory.levels(skus).forEach((sku, level) -> free.put(sku.value(), level.available() > 0));
        rows.stock(free);
    }

    private static IndexedFacts indexed(ProductFacts facts, int sold) {
        var specs = facts.specs().values().stream().flatMap(
                value -> value instanceof Collection<?> many ? many.stream() : Stream.of(value))
                .map(String::valueOf).filter(value -> !value.equals("true") && !value.equals("false"))
                .collect(Collectors.joining(" "));
        return new IndexedFacts(facts.sku().value(), facts.name(), facts.brand(), List.of(facts.description(), specs),
                facts.categoryWords(), facts.categories(), facts.price().amount(), facts.onSale() ? Choice.SALE : null,
                facts.grade().name(),
                facts.createdAt().getEpochSecond(), sold,
                FacetPlan.values(facts.categories().getFirst(), facts.specs()));
    }
}
