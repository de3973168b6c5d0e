package shop.computer.server.inventory.cost;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.LayerRow;

/**
 * The cost layers of each SKU. Whoever changes them holds the lock of the SKU's balance, so that nobody else does at the same time.
 */
@Repository
public class LayerBook {

    private static final String SELECT = "select id, came_at, document, left_quantity, left_value from inventory_layer";

    private final JdbcClient jdbc;
    private final Clock clock;

    LayerBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lays new pieces on top.
     *
     * @param value of all of them, USD
     * @return the layer's id
     */
    public long add(Sku sku, int quantity, Money value, @Nullable String document) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into inventory_layer (sku, document, quantity, whole_value, left_quantity, left_value, came_at)
                values (:sku, :document, :quantity, :value, :quantity, :value, :at)""")
                .param("sku", sku.value()).param("document", document).param("quantity", quantity)
                .param("value", value.amount()).param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update(key, "id");
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave a layer no number");
        }
        return id.longValue();
    }

    /**
     * Takes pieces, the oldest first.
     *
     * @return what they cost in all, USD
     * @throws IllegalStateException if there are fewer
     */
    public Money takeOldest(Sku sku, int quantity) {
        var cost = Money.zero(Currency.USD);
        var missing = quantity;
        for (var layer : left(sku)) {
            var taken = Math.min(missing, layer.left());
            cost = cost.plus(take(layer, taken));
            missing -= taken;
            if (missing == 0) {
                return cost;
            }
        }
        throw new IllegalStateException("The layers of " + sku + " lack " + missing + " pieces");
    }

    /** Takes pieces of one layer and says what they cost in all, USD. */
    public Money takeFrom(long layerId, int quantity) {
        var layer = jdbc.sql(SELECT + " where id = ? for update").param(layerId).query(LayerBook::layer).single();
        return take(layer, quantity);
    }

    /** What is left, the oldest first. */
    public List<Layer> left(Sku sku) {
        return jdbc.sql(SELECT + " where sku = ? and left_quantity > 0 order by id for update").param(sku.value())
                .query(LayerBook::layer).list();
    }

    /** The same for those who only look; the first ones. */
    public List<LayerRow> seen(Sku sku, int limit) {
        return jdbc.sql(SELECT + " where sku = ? and left_quantity > 0 order by id limit ?")
                .params(sku.value(), limit).query(LayerBook::layer).list().stream().map(Layer::toRow).toList();
    }

    /** What all pieces that are left are worth, USD. */
    public Money worth(Sku sku) {
        return Money.usd(jdbc.sql("select coalesce(sum(left_value), 0) from inventory_layer where sku = ?")
                .param(sku.value()).query(BigDecimal.class).single());
    }

    private Money take(Layer layer, int quantity) {
        var cost = layer.costOf(quantity);
        var taken = jdbc.sql("""
                update inventory_layer set left_quantity = left_quantity - :quantity, left_value = left_value - :cost
                where id = :id and left_quantity = :left and left_value = :value""")
                .param("quantity", quantity).param("cost", cost.amount()).param("id", layer.id())
                .param("left", layer.left()).param("value", layer.value().amount()).update();
        if (taken != 1) {
            throw new IllegalStateException("Layer " + layer.id() + " was changed without its SKU's lock");
        }
        return cost;
    }

    private static Layer layer(ResultSet row, int index) throws SQLException {
        return new Layer(row.getLong("id"),
                row.getObject("came_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("document"),
                row.getInt("left_quantity"), Money.usd(row.getBigDecimal("left_value")));
    }
}
