package shop.computer.server.catalog.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.price.PriceSql;

/** Products to be shown: rows, not entities. */
@Repository
public class ProductRows {

    private static final String COLUMNS = """
            p.sku, p.slug, p.name, p.brand, p.category_id, p.warranty_months, p.specs, p.short_description, p.picture,
            p.grade, p.created_at, """ + PriceSql.COLUMNS;
    private static final String SELECT = "select " + COLUMNS + " from catalog_product p" + PriceSql.SALE
            + "where p.active = true";
    private static final String NEWEST_FIRST = " order by p.created_at desc, p.sku";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProductRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<ProductRow> bySlug(String slug) {
        return select(SELECT + " and p.slug = :slug").param("slug", slug).query(ProductRows::row).optional();
    }

    public List<ProductRow> bySku(Collection<Sku> skus) {
        return skus.isEmpty()
                ? List.of()
                : select(SELECT + " and p.sku in (:skus)").param("skus", texts(skus)).query(ProductRows::row).list();
    }

    /** The newest of these categories. */
    public List<ProductRow> newest(List<Long> categories, int limit) {
        return categories.isEmpty()
                ? List.of()
                : select(SELECT + " and p.category_id in (:categories)" + NEWEST_FIRST + " limit :limit")
                        .param("categories", categories).param("limit", limit).query(ProductRows::row).list();
    }

    public List<ProductRow> newest(int limit) {
        return select(SELECT + NEWEST_FIRST + " limit :limit").param("limit", limit)
                .query(ProductRows::row).list();
    }

    /** Those on sale, the cheapest against their list price first. */
    public List<ProductRow> onSale(int limit) {
        return select(SELECT + " and sale.price < p.price order by sale.price / p.price, p.sku limit :limit")
                .param("limit", limit).query(ProductRows::row).list();
    }

    /** The newest of each group, a group being a category and those below it. */
    public List<ProductRow> newestOfEach(List<Long> categories, int limit) {
        return categories.isEmpty()
                ? List.of()
                : select("select " + COLUMNS
                        + """
                                from (select q.*, row_number() over (partition by coalesce(c.parent_id, c.id) order by q.created_at desc, q.sku) as place
                                      from catalog_product q join catalog_category c on c.id = q.category_id
                                      where q.active = true and q.category_id in (:categories)) p"""
                        + PriceSql.SALE + """
                                where p.place <= :limit order by p.place""")
                        .param("categories", categories).param("limit", limit).query(ProductRows::row).list();
    }

    /** Which of these are taken, on sale or not. */
    public Set<Sku> known(Collection<Sku> skus) {
        return skus.isEmpty()
                ? Set.of()
                : jdbc.sql("select sku from catalog_product where sku in (:skus)").param("skus", texts(skus))
                        .query((row, index) -> new Sku(row.getString(1))).list().stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Every SKU on sale. */
    public List<Sku> all() {
        return jdbc.sql("select sku from catalog_product where active = true order by sku")
                .query((row, index) -> new Sku(row.getString(1))).list();
    }

    /** Every product on sale, with little of each. */
    public List<PartRow> parts() {
        return jdbc.sql("select sku, name, brand, category_id, price, specs, grade from catalog_product"
                + " where active = true order by sku")
                .query((row, index) -> new PartRow(new Sku(row.getString("sku")), row.getString("name"),
                        row.getString("brand"), row.getLong("category_id"), row.getBigDecimal("price"),
                        row.getString("specs"), Grade.valueOf(row.getString("grade"))))
                .list();
    }

    private JdbcClient.StatementSpec select(String sql) {
        return jdbc.sql(sql).param("now", PriceSql.utc(clock.instant()));
    }

    /** Slug and first day of every product on sale, by SKU. */
    public <T> List<T> addresses(BiFunction<String, Instant, T> maker) {
        return jdbc.sql("select slug, created_at from catalog_product where active = true order by sku")
                .query((row, index) -> maker.apply(row.getString("slug"), since(row))).list();
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static List<String> texts(Collection<Sku> skus) {
        return skus.stream().map(Sku::value).toList();
    }

    private static ProductRow row(ResultSet row, int index) throws SQLException {
        return new ProductRow(new Sku(row.getString("sku")), row.getString("slug"), row.getString("name"),
                row.getString("brand"),
                row.getLong("category_id"), PriceSql.tag(row), row.getInt("warranty_months"),
                row.getString("specs"),
                row.getString("short_description"), row.getString("picture"),
                Grade.valueOf(row.getString("grade")),
                since(row));
    }
}
