package shop.computer.server.search;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.server.catalog.Catalog;

/** Finds products by name, brand, part number or category, in English and Khmer. */
@Service
public class ProductSearch {

    private final SearchDocuments documents;
    private final Catalog catalog;

    ProductSearch(SearchDocuments documents, Catalog catalog) {
        this.documents = documents;
        this.catalog = catalog;
    }

    /**
     * One page of what was found; every word must be found.
     *
     * @param text as it was typed; what lies past 100 characters or 8 words is not looked at
     * @param page a page below 1 gives the first, one past the end the last
     */
    @Transactional(readOnly = true)
    public Findings find(String text, int page) {
        var query = new SearchQuery(text);
        if (query.isEmpty()) {
            return new Findings(List.of(), 1, 0);
        }
        var total = documents.count(query);
        var given = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, Findings.SIZE)));
        var skus = documents.page(query, (given - 1) * Findings.SIZE, Findings.SIZE);
        var cards = catalog.cards(skus);
        return new Findings(skus.stream().map(cards::get).filter(Objects::nonNull).toList(), given, total);
    }
}
