package shop.computer.server.inventory.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.SerialKind;

/**
 * The balance of each SKU, changed only by guarded UPDATEs: the condition is part of the statement, so whether a row was changed is the answer.
 * Read, check and write back would sell one piece many times; so would a managed entity.
 */
@Repository
public class StockBook {

    private static final String SELECT = """
            select sku, on_hand, reserved, reorder_at, unit_cost, version, serial_kind, grade, base_sku, short_told, arrives_on
            from inventory_stock""";

    private final JdbcClient jdbc;

    StockBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new. */
    boolean open(Balance first) {
        return jdbc.sql("""
                insert ignore into inventory_stock
                    (sku, on_hand, reserved, reorder_at, unit_cost, version, serial_kind, grade, base_sku, short_told)
                values (:sku, :onHand, 0, :reorderAt, :cost, 0, :kind, :grade, :base, false)""")
                .param("sku", first.sku().value()).param("onHand", first.onHand())
                .param("reorderAt", first.reorderAt()).param("cost", first.cost().amount())
                .param("kind", first.serialKind().name()).param("grade", first.grade().name())
                .param("base", text(first.base())).update() == 1;
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

    boolean add(Sku sku, int quantity) {
        return change("""
                update inventory_stock set on_hand = on_hand + :quantity, version = version + 1
                where sku = :sku""", sku, quantity);
    }

    boolean take(Sku sku, int quantity) {
        return change("""
                update inventory_stock set on_hand = on_hand - :quantity, version = version + 1
                where sku = :sku and on_hand - reserved >= :quantity""", sku, quantity);
    }

    boolean reorderAt(Sku sku, int pieces) {
        return change("update inventory_stock set reorder_at = :quantity, version = version + 1 where sku = :sku", sku,
                pieces);
    }

    void arrivesOn(Sku sku, @Nullable LocalDate day) {
        jdbc.sql("update inventory_stock set arrives_on = :day, version = version + 1 where sku = :sku")
                .param("day", day).param("sku", sku.value()).update();
    }

    void keepBy(Sku sku, SerialKind kind) {
        jdbc.sql("update inventory_stock set serial_kind = ?, version = version + 1 where sku = ?")
                .params(kind.name(), sku.value()).update();
    }

    /** What follows from the balance and is kept beside it; no change of its own. */
    void note(Sku sku, Money cost, boolean shortTold) {
        jdbc.sql("update inventory_stock set unit_cost = ?, short_told = ? where sku = ?")
                .params(cost.amount(), shortTold, sku.value()).update();
    }

    /** Waits until nobody else changes the SKU; from then to the end of the transaction the caller is the only one. */
    Optional<Balance> lock(Sku sku) {
        return jdbc.sql(SELECT + " where sku = ? for update").param(sku.value()).query(StockBook::balance).optional();
    }

    public Optional<Balance> find(Sku sku) {
        return jdbc.sql(SELECT + " where sku = ?").param(sku.value()).query(StockBook::balance).optional();
    }

    /** Those of the SKUs that are kept in stock; one statement. */
    public List<Balance> all(Collection<Sku> skus) {
        return skus.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where sku in (:skus)").param("skus", skus.stream().map(Sku::value).toList())
                        .query(StockBook::balance).list();
    }

    /** The same, and what is kept of the same goods in other conditions. */
    public List<Balance> allWithGrades(Collection<Sku> skus) {
        return skus.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where sku in (:skus) or base_sku in (:skus) order by sku")
                        .param("skus", skus.stream().map(Sku::value).toList()).query(StockBook::balance).list();
    }

    private boolean change(String sql, Sku sku, int quantity) {
        return jdbc.sql(sql).param("sku", sku.value()).param("quantity", quantity).update() == 1;
    }

    private static @Nullable String text(@Nullable Sku sku) {
        return sku == null ? null : sku.value();
    }

    private static Balance balance(ResultSet row, int index) throws SQLException {
        var base = row.getString("base_sku");
        return new Balance(new Sku(row.getString("sku")), row.getInt("on_hand"), row.getInt("reserved"),
                row.getInt("reorder_at"), Money.usd(row.getBigDecimal("unit_cost")), row.getLong("version"),
                SerialKind.valueOf(row.getString("serial_kind")), Grade.valueOf(row.getString("grade")),
                base == null ? null : new Sku(base), row.getBoolean("short_told"),
                row.getObject("arrives_on", LocalDate.class));
    }
}
