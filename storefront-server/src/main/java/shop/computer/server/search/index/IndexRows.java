package shop.computer.server.search.index;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table the index is made of. Rows are written in the order of their SKU, so that two writers cannot lock each other. */
@Repository
public class IndexRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    IndexRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** A product and whether a piece of it is free. */
    public record Row(IndexedFacts facts, boolean inStock) {}

    /** Writes those that are not in the table just so. */
    public void put(Collection<Row> rows) {
        var old = texts(rows.stream().map(row -> row.facts().sku()).toList());
        var changed = rows.stream().map(this::values).filter(row -> !row[1].equals(old.get(row[0])))
                .sorted((a, b) -> a[0].toString().compareTo(b[0].toString())).toList();
        batches.batchUpdate(
                "replace into search_product (sku, facts, in_stock, on_sale, changed_at) values (?, ?, ?, true, ?)",
                changed);
    }

    /** Notes for those which have it otherwise whether a piece is free. */
    public void stock(Map<String, Boolean> free) {
        free.keySet().stream().sorted().forEach(sku -> jdbc
                .sql("update search_product set in_stock = :free, changed_at = :now where sku = :sku and in_stock <> :free")
                .param("free", free.get(sku)).param("now", now()).param("sku", sku).update());
    }

    /** Notes that these are sold no longer. */
    public void takeOff(Collection<String> skus) {
        skus.stream().sorted().forEach(sku -> jdbc
                .sql("update search_product set on_sale = false, changed_at = ? where sku = ? and on_sale = true")
                .params(now(), sku).update());
    }

    /** Of every product on sale whether a piece is free, as far as the table knows. */
    public Map<String, Boolean> all() {
        var all = new HashMap<String, Boolean>();
        jdbc.sql("select sku, in_stock from search_product where on_sale = true")
                .query(row -> {
                    all.put(row.getString(1), row.getBoolean(2));
                });
        return all;
    }

    private Map<String, String> texts(List<String> skus) {
        var texts = new HashMap<String, String>();
        if (!skus.isEmpty()) {
            jdbc.sql("select sku, facts from search_product where on_sale = true and sku in (:skus)")
                    .param("skus", skus).query(row -> {
                        texts.put(row.getString(1), row.getString(2));
                    });
        }
        return texts;
    }

    private Object[] values(Row row) {
        return new Object[]{row.facts().sku(), FactsJson.write(row.facts()), row.inStock(), now()};
    }

    private LocalDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
