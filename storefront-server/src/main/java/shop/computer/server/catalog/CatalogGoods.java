package shop.computer.server.catalog;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.inventory.GoodsNames;

/** Tells those who look at stock what the goods are called. */
@Component
class CatalogGoods implements GoodsNames {

    private final JdbcClient jdbc;

    CatalogGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Goods> of(Sku sku) {
        return jdbc.sql("""
                select p.name, p.brand, c.name_en, p.price
                from catalog_product p join catalog_category c on c.id = p.category_id where p.sku = ?""")
                .param(sku.value())
                .query((row, _) -> new Goods(row.getString(1), row.getString(2), row.getString(3),
                        Money.usd(row.getBigDecimal(4))))
                .optional();
    }
}
