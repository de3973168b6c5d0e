package shop.computer.server.catalog.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import shop.computer.api.Money;

/** Reads the price of a product together with the rest of its row, so that a list of products costs no statement more. */
public final class PriceSql {

    /** What is selected, {@code p} being catalog_product. */
    public static final String COLUMNS = " p.price, p.price_steps, sale.price as sale_price ";

    /** The sale of {@code p} that runs at {@code :now}; at most one does. */
    public static final String SALE = " " + """
            left join catalog_sale sale on sale.sku = p.sku and sale.starts_at <= :now
            and (sale.ends_at is null or sale.ends_at > :now) """ + " ";

    private PriceSql() {}

    /** The parameter {@code now}, UTC. */
    public static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    public static PriceTag tag(ResultSet row) throws SQLException {
        var sale = row.getBigDecimal("sale_price");
        return new PriceTag(Money.usd(row.getBigDecimal("price")), sale == null ? null : Money.usd(sale),
                PriceSteps.read(row.getString("price_steps")));
    }
}
