package shop.computer.server.catalog.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.catalog.spec.SpecJson;

/**
 * Puts on sale what of the demo range is not yet: all at the first start, nothing at the second, and the rest if the first start was cut off. One
 * transaction, so a product never stands there without its stock.
 */
@Component
@Profile("demo")
class DemoRange implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRange.class);

    private final Catalog catalog;
    private final PriceDesk prices;
    private final SpecJson json;
    private final Clock clock;

    DemoRange(Catalog catalog, PriceDesk prices, Clock clock, SpecJson json) {
        this.catalog = catalog;
        this.prices = prices;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var all = DemoFiles.products();
        var known = catalog.taken(all.stream().map(DemoProduct::sku).toList());
        var missing = all.stream().filter(product -> !known.contains(product.sku())).toList();
        if (missing.isEmpty()) {
            return;
        }
        var categories = openCategories();
        catalog.offerAll(mixed(missing).stream().map(product -> offer(product, categories)).toList());
        var added = missing.stream().map(DemoProduct::sku).toList();
        DemoFiles.prices().stream().filter(price -> added.contains(price.sku())).forEach(this::cheaper);
        LOG.info("{} products of the demo range are on sale", missing.size());
    }

    private Map<DemoCategory.Place, DemoCategory> openCategories() {
        var byPlace = new LinkedHashMap<DemoCategory.Place, DemoCategory>();
        DemoFiles.categories().forEach(category -> {
            byPlace.put(category.place(), category);
            var above = byPlace.get(category.place().above());
            catalog.open(category.toOpen(category.equals(above) ? null : above));
        });
        return byPlace;
    }

    private NewProduct offer(DemoProduct product, Map<DemoCategory.Place, DemoCategory> categories) {
        var category = Objects.requireNonNull(categories.get(product.place()),
                () -> "no category for " + product.sku());
        return product.offer(category, json);
    }

    private void cheaper(DemoPrice price) {
        prices.prices(price.sku()).ifPresent(known -> prices.set(price.sku(), price.from(clock.instant()),
                known.version(), "system"));
    }

    /** The first of each category last, so that the newest products are a good mixture. */
    private static List<DemoProduct> mixed(List<DemoProduct> products) {
        var seen = new HashMap<DemoCategory.Place, Integer>();
        var turns = new HashMap<DemoProduct, Integer>();
        products.forEach(product -> turns.put(product, seen.merge(product.place().above(), 1, Integer::sum)));
        var mixed = new ArrayList<>(products);
        Collections.reverse(mixed);
        mixed.sort(Comparator.comparing(turns::get, Comparator.reverseOrder()));
        return mixed;
    }
}
