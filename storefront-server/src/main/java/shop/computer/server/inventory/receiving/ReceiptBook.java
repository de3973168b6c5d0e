package shop.computer.server.inventory.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.receiving.ReceiptRow;

/** What has been received, by supplier and invoice. */
@Repository
class ReceiptBook {

    private static final String SELECT = """
            select id, supplier, invoice, pieces, goods_value, landed_cost, note, who, received_at from inventory_receipt
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A receipt about to be written down. */
    record Head(String supplier, String invoice, int pieces, Money goods, Money landed, @Nullable String note,
            String who) {}

    /** A receipt as the table has it. */
    record Kept(ReceiptRow row, Money landed, @Nullable String note) {}

    /** A line as the table has it. */
    record Line(Sku sku, int quantity, Money unitCost, Money landedShare) {}

    /** @throws org.springframework.dao.DuplicateKeyException if the invoice is known */
    long add(Head head) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into inventory_receipt (supplier, supplier_key, invoice, invoice_key, pieces, goods_value,
                    landed_cost, note, who, received_at)
                values (:supplier, :supplierKey, :invoice, :invoiceKey, :pieces, :goods, :landed, :note, :who, :at)""")
                .param("supplier", head.supplier()).param("supplierKey", key(head.supplier()))
                .param("invoice", head.invoice()).param("invoiceKey", key(head.invoice()))
                .param("pieces", head.pieces()).param("goods", head.goods().amount())
                .param("landed", head.landed().amount()).param("note", head.note()).param("who", head.who())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    void add(long receipt, int position, Line line, long layer) {
        jdbc.sql("""
                insert into inventory_receipt_line
                    (receipt_id, position, sku, quantity, unit_cost, landed_share, layer_id)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(receipt, position, line.sku().value(), line.quantity(), line.unitCost().amount(),
                        line.landedShare().amount(), layer)
                .update();
    }

    Optional<Long> number(String supplier, String invoice) {
        return jdbc.sql("select id from inventory_receipt where supplier_key = ? and invoice_key = ?")
                .params(key(supplier), key(invoice)).query(Long.class).optional();
    }

    Optional<Kept> find(long number) {
        return jdbc.sql(SELECT + "where id = ?").param(number).query(ReceiptBook::kept).optional();
    }

    List<Line> lines(long number) {
        return jdbc.sql("""
                select sku, quantity, unit_cost, landed_share from inventory_receipt_line
                where receipt_id = ? order by position""")
                .param(number).query((row, _) -> new Line(new Sku(row.getString(1)), row.getInt(2),
                        Money.usd(row.getBigDecimal(3)), Money.usd(row.getBigDecimal(4))))
                .list();
    }

    /** The newest first, those before a number. */
    List<ReceiptRow> page(String supplier, long before, int limit) {
        var like = "%" + key(supplier).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc.sql(SELECT + "where id < ? and supplier_key like ? escape '!' order by id desc limit ?")
                .params(before, like, limit).query(ReceiptBook::kept).list().stream().map(Kept::row).toList();
    }

    /** The same words however they are typed: case and doubled spaces do not matter. */
    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        var landed = Money.usd(row.getBigDecimal("landed_cost"));
        var total = Money.usd(row.getBigDecimal("goods_value")).plus(landed);
        return new Kept(
                new ReceiptRow(row.getLong("id"),
                        row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("supplier"), row.getString("invoice"), row.getInt("pieces"), total,
                        row.getString("who")),
                landed, row.getString("note"));
    }
}
