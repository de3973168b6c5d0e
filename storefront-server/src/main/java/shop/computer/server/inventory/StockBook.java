package shop.computer.server.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * The balance of each SKU, changed only by guarded UPDATEs: the condition is part of the statement, so whether a row was changed is the answer.
 * Read, check and write back would sell one piece many times; so would a managed entity.
 */
@Repository
class StockBook {

    private static final String SELECT = "select sku, on_hand, reserved, reorder_at, unit_cost, version from inventory_stock";

    private final JdbcClient jdbc;

    StockBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new. */
    boolean open(Sku sku, int onHand, Money unitCost, int reorderAt) {
        return jdbc.sql("""
                insert ignore into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version)
                values (:sku, :onHand, 0, :reorderAt, :unitCost, 0)""")
                .param("sku", sku.value()).param("onHand", onHand).param("reorderAt", reorderAt)
                .param("unitCost", unitCost.amount()).update() == 1;
    }

    boolean reserve(Sku sku, int quantity) {
        return change("""
                update inventory_stock set reserved = reserved + :quantity, version = version + 1
                where sku = :sku and on_hand - reserved >= :quantity""", sku, quantity);
    }

    boolean release(Sku sku, int quantity) {
        return change("""
                update inventory_stock set reserved = reserved - :quantity, version = version + 1
                where sku = :sku and reserved >= :quantity""", sku, quantity);
    }

    boolean sell(Sku sku, int quantity) {
        return change("""
                update inventory_stock
                set on_hand = on_hand - :quantity, reserved = reserved - :quantity, version = version + 1
                where sku = :sku and reserved >= :quantity and on_hand >= :quantity""", sku, quantity);
    }

    boolean adjust(Sku sku, int change, long expectedVersion) {
        return jdbc.sql("""
                update inventory_stock set on_hand = on_hand + :change, version = version + 1
                where sku = :sku and version = :version and on_hand + :change >= reserved""")
                .param("sku", sku.value()).param("change", change).param("version", expectedVersion).update() == 1;
    }

    Optional<StockLevel> find(Sku sku) {
        return jdbc.sql(SELECT + " where sku = :sku").param("sku", sku.value()).query(StockBook::level).optional();
    }

    Map<Sku, StockLevel> levels(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        List<StockLevel> found = jdbc.sql(SELECT + " where sku in (:skus)")
                .param("skus", skus.stream().map(Sku::value).toList()).query(StockBook::level).list();
        return found.stream().collect(Collectors.toUnmodifiableMap(StockLevel::sku, Function.identity()));
    }

    private boolean change(String sql, Sku sku, int quantity) {
        return jdbc.sql(sql).param("sku", sku.value()).param("quantity", quantity).update() == 1;
    }

    private static StockLevel level(ResultSet row, int index) throws SQLException {
        var onHand = row.getInt("on_hand");
        var reserved = row.getInt("reserved");
        return new StockLevel(new Sku(row.getString("sku")), onHand, reserved, onHand - reserved,
                row.getInt("reorder_at"),
                Money.usd(row.getBigDecimal("unit_cost")), row.getLong("version"));
    }
}
