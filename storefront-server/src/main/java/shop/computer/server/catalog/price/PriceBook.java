package shop.computer.server.catalog.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.PriceStep;
import shop.computer.api.catalog.SalePrice;

/** The table of sales, and the columns of a product that say its price. */
@Repository
class PriceBook {

    private static final String SELECT = "select p.sku, p.name, p.version, " + PriceSql.COLUMNS
            + " from catalog_product p" + PriceSql.SALE;

    private final JdbcClient jdbc;

    PriceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a product costs and at which version of it that was said. */
    record Row(Sku sku, String name, PriceTag tag, long version) {}

    Optional<Row> find(Sku sku, Instant now) {
        return jdbc.sql(SELECT + "where p.sku = :sku").param("now", PriceSql.utc(now)).param("sku", sku.value())
                .query(PriceBook::row).optional();
    }

    /** Those after this SKU that have steps, or a sale that runs or will. */
    List<Row> after(String sku, Instant now, int limit) {
        return jdbc.sql(SELECT + """
                where p.sku > :sku and (p.price_steps is not null or exists (select 1 from catalog_sale s
                where s.sku = p.sku and (s.ends_at is null or s.ends_at > :now))) order by p.sku limit :limit""")
                .param("now", PriceSql.utc(now)).param("sku", sku).param("limit", limit).query(PriceBook::row).list();
    }

    /** @return whether it was the newest version of the product, which it is no longer */
    boolean supersede(Sku sku, long version, List<PriceStep> steps) {
        return jdbc.sql("""
                update catalog_product set price_steps = :steps, version = version + 1
                where sku = :sku and version = :seen""").param("steps", PriceSteps.write(steps))
                .param("sku", sku.value()).param("seen", version).update() == 1;
    }

    /** @return whether it was the newest version of the product, which it is no longer */
    boolean reprice(Sku sku, long version, Money list) {
        return jdbc.sql("update catalog_product set price = ?, version = version + 1 where sku = ? and version = ?")
                .params(list.amount(), sku.value(), version).update() == 1;
    }

    /** Sales that run or will, the earliest first. */
    Map<Sku, List<SalePrice>> open(Collection<Sku> skus, Instant now) {
        var open = new HashMap<Sku, List<SalePrice>>();
        if (!skus.isEmpty()) {
            jdbc.sql("""
                    select sku, price, starts_at, ends_at from catalog_sale
                    where sku in (:skus) and (ends_at is null or ends_at > :now) order by starts_at""")
                    .param("skus", skus.stream().map(Sku::value).toList()).param("now", PriceSql.utc(now))
                    .query(row -> {
                        open.merge(new Sku(row.getString("sku")), List.of(sale(row)),
                                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
                    });
        }
        return open;
    }

    void add(Sku sku, SalePrice sale, String who) {
        var end = sale.endsAt();
        jdbc.sql("""
                insert into catalog_sale (sku, price, starts_at, ends_at, set_by)
                values (:sku, :price, :start, :end, :who)""")
                .param("sku", sku.value()).param("price", sale.price().amount())
                .param("start", PriceSql.utc(sale.startsAt())).param("end", end == null ? null : PriceSql.utc(end))
                .param("who", who).update();
    }

    /** A running sale is over; one that has not begun is gone. */
    void end(Sku sku, SalePrice sale, Instant now) {
        var started = sale.startsAt().isBefore(now);
        jdbc.sql(started
                ? "update catalog_sale set ends_at = :now where sku = :sku and starts_at = :start"
                : "delete from catalog_sale where sku = :sku and starts_at = :start")
                .param("now", PriceSql.utc(now)).param("sku", sku.value())
                .param("start", PriceSql.utc(sale.startsAt())).update();
    }

    /** Of which a sale began or ended after the one moment and not after the other. */
    List<Sku> turned(Instant after, Instant upTo) {
        return jdbc.sql("""
                select distinct sku from catalog_sale
                where starts_at > :after and starts_at <= :upTo or ends_at > :after and ends_at <= :upTo""")
                .param("after", PriceSql.utc(after)).param("upTo", PriceSql.utc(upTo))
                .query((row, _) -> new Sku(row.getString(1))).list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(new Sku(row.getString("sku")), row.getString("name"), PriceSql.tag(row), row.getLong("version"));
    }

    private static SalePrice sale(ResultSet row) throws SQLException {
        var end = row.getObject("ends_at", LocalDateTime.class);
        return new SalePrice(Money.usd(row.getBigDecimal("price")),
                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                end == null ? null : end.toInstant(ZoneOffset.UTC));
    }
}
