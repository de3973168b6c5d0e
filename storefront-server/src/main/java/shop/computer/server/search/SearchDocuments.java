package shop.computer.server.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;

/** The table of search documents. */
@Repository
class SearchDocuments {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SearchDocuments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void put(Collection<SearchDocument> documents) {
        var rows = documents.stream().sorted(SearchDocument.order())
                .map(document -> new Object[]{document.sku().value(), document.title(), document.words()}).toList();
        batches.batchUpdate("replace into search_document (sku, title, words) values (?, ?, ?)", rows);
    }

    Set<Sku> skus() {
        return jdbc.sql("select sku from search_document").query((row, index) -> new Sku(row.getString(1))).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    int count(SearchQuery query) {
        return jdbc.sql("select count(*) from search_document where " + query.condition()).params(query.parameters())
                .query(Integer.class).single();
    }

    List<Sku> page(SearchQuery query, int offset, int limit) {
        return jdbc.sql("select sku from search_document where " + query.condition() + " order by " + query.order()
                + ", title, sku limit :limit offset :offset").params(query.parameters()).param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new Sku(row.getString(1))).list();
    }
}
