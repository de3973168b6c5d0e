package shop.computer.server.catalog;

import java.sql.ResultSet;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.catalog.price.PriceSql;
import shop.computer.server.inventory.GoodsNames;

/** Tells those who look at stock what the goods are called. */
@Component
class CatalogGoods implements GoodsNames {

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogGoods(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Goods> of(Sku sku) {
        return jdbc.sql("""
                select p.name, p.brand, c.name_en, """ + PriceSql.COLUMNS + """
                from catalog_product p join catalog_category c on c.id = p.category_id""" + PriceSql.SALE
                + "where p.sku = :sku")
                .param("now", PriceSql.utc(clock.instant())).param("sku", sku.value())
                .query((row, _) -> new Goods(row.getString(1), row.getString(2), row.getString(3),
                        PriceSql.tag(row).now()))
                .optional();
    }

    @Override
    public Map<Sku, String> names(Collection<Sku> skus) {
        var names = new HashMap<Sku, String>();
        if (!skus.isEmpty()) {
            jdbc.sql("select sku, name from catalog_product where sku in (:skus)")
                    .param("skus", skus.stream().map(Sku::value).toList())
                    .query((ResultSet row) -> {
                        names.put(new Sku(row.getString(1)), row.getString(2));
                    });
        }
        return names;
    }

    @Override
    public List<Sku> under(String categorySlug) {
        return jdbc.sql("""
                select p.sku from catalog_product p join catalog_category c on c.id = p.category_id
                left join catalog_category a on a.id = c.parent_id where c.slug = ? or a.slug = ? order by p.sku""")
                .params(categorySlug, categorySlug).query((row, _) -> new Sku(row.getString(1))).list();
    }
}
