package shop.computer.server.search;

import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.ProductOffered;

/** Keeps the search documents in step with the catalogue. */
@Component
class SearchKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SearchKeeper.class);

    private final Catalog catalog;
    private final SearchDocuments documents;

    SearchKeeper(Catalog catalog, SearchDocuments documents) {
        this.catalog = catalog;
        this.documents = documents;
    }

    @ApplicationModuleListener
    void offered(ProductOffered event) {
        write(List.of(event.sku()));
    }

    /** What is on sale and cannot be found, for whatever reason, is written at the start. */
    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void writeMissing() {
        var written = documents.skus();
        var missing = catalog.skus().stream().filter(sku -> !written.contains(sku)).toList();
        if (!missing.isEmpty()) {
            write(missing);
            LOG.info("{} products can be found by search from now on", missing.size());
        }
    }

    private void write(Collection<Sku> skus) {
        documents.put(catalog.words(skus).stream().map(SearchDocument::of).toList());
    }
}
