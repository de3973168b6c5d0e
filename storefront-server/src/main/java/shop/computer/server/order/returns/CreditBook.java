package shop.computer.server.order.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.api.order.returns.CreditNoteLine;

/** The tables of credit notes: rows are added, never changed. */
@Repository
public class CreditBook {

    /**
     * A credit note without its lines.
     *
     * @param id larger for what was written later
     */
    public record Row(long id, String number, OrderNumber order, Instant at, String who, String reason,
            Money deliveryFee, Money amount) {

        CreditNote with(List<CreditNoteLine> lines) {
            return new CreditNote(number, order, at, who, reason, lines, deliveryFee, amount);
        }
    }

    private static final String SELECT = """
            select n.id, n.number, o.number as order_number, n.written_at, n.who, n.reason, n.delivery_fee, n.amount
            from order_credit_note n join shop_order o on o.id = n.order_id\s""";

    private final JdbcClient jdbc;

    CreditBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(String number) {
        return jdbc.sql("select count(*) from order_credit_note where number = :number").param("number", number)
                .query(Integer.class).single() > 0;
    }

    /** What came back of an order, oldest first. */
    public List<CreditNote> of(OrderNumber order) {
        return whole(jdbc.sql(SELECT + "where o.number = :number order by n.id").param("number", order.value())
                .query(CreditBook::row).list());
    }

    Optional<CreditNote> find(String number) {
        return whole(jdbc.sql(SELECT + "where n.number = :number").param("number", number).query(CreditBook::row)
                .list()).stream().findFirst();
    }

    /** Rows written before that one, newest first. */
    List<Row> before(long id, int limit) {
        return jdbc.sql(SELECT + "where n.id < :id order by n.id desc limit :limit").param("id", id)
                .param("limit", limit).query(CreditBook::row).list();
    }

    /** The same with their lines, in the same order. */
    List<CreditNote> whole(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = lines(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> row.with(lines.getOrDefault(row.id(), List.of()))).toList();
    }

    void add(String number, OrderNumber order, Instant at, String who, String reason, Taken taken) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into order_credit_note (number, order_id, written_at, who, reason, delivery_fee, amount)
                select ?, id, ?, ?, ?, ?, ? from shop_order where number = ?""")
                .params(number, LocalDateTime.ofInstant(at, ZoneOffset.UTC), who, reason,
                        taken.deliveryFee().amount(), taken.amount().amount(), order.value())
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKey()).longValue();
        for (int position = 0; position < taken.lines().size(); position++) {
            add(id, position, taken.lines().get(position));
        }
    }

    private void add(long note, int position, TakenLine taken) {
        var line = taken.line();
        jdbc.sql("""
                insert into order_credit_line
                (note_id, position, line_position, sku, name, quantity, unit_price, amount, cost, restock)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(note, position, taken.at(), line.sku(), line.name(), taken.quantity(),
                        line.unitPrice().amount(), taken.amount().amount(), taken.cost().amount(),
                        taken.restock().name())
                .update();
        taken.serials().forEach(serial -> jdbc
                .sql("insert into order_credit_piece (note_id, position, serial) values (?, ?, ?)")
                .params(note, position, serial).update());
    }

    /** By the note they stand on. */
    private Map<Long, List<CreditNoteLine>> lines(Collection<Long> notes) {
        var serials = serials(notes);
        var lines = new HashMap<Long, List<CreditNoteLine>>();
        jdbc.sql("""
                select note_id, position, line_position, sku, name, quantity, unit_price, amount, restock
                from order_credit_line where note_id in (:notes) order by note_id, position""").param("notes", notes)
                .query(row -> {
                    var place = new Place(row.getLong("note_id"), row.getInt("position"));
                    lines.computeIfAbsent(place.note(), _ -> new ArrayList<>())
                            .add(line(row, serials.getOrDefault(place, List.of())));
                });
        return lines;
    }

    private Map<Place, List<String>> serials(Collection<Long> notes) {
        return jdbc
                .sql("select note_id, position, serial from order_credit_piece where note_id in (:notes) order by serial")
                .param("notes", notes)
                .query((row, _) -> Map.entry(new Place(row.getLong("note_id"), row.getInt("position")),
                        row.getString("serial")))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CreditNoteLine line(ResultSet row, List<String> serials) throws SQLException {
        return new CreditNoteLine(row.getInt("line_position") + 1, new Sku(row.getString("sku")),
                row.getString("name"), row.getInt("quantity"), Money.usd(row.getBigDecimal("unit_price")),
                Money.usd(row.getBigDecimal("amount")), Restock.valueOf(row.getString("restock")), serials);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(row.getLong("id"), row.getString("number"), new OrderNumber(row.getString("order_number")),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("who"),
                row.getString("reason"), Money.usd(row.getBigDecimal("delivery_fee")),
                Money.usd(row.getBigDecimal("amount")));
    }

    private record Place(long note, int position) {}
}
