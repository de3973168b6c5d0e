package shop.computer.server.inventory.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;

/** Every change of stock there ever was; rows are added, never edited, never removed. */
@Repository
public class MovementBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    MovementBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Movement movement) {
        jdbc.sql("""
                insert into inventory_movement (sku, kind, on_hand, reserved, reason, document, note, who, moved_at)
                values (:sku, :kind, :onHand, :reserved, :reason, :document, :note, :who, :at)""")
                .param("sku", movement.sku().value()).param("kind", movement.kind().name())
                .param("onHand", movement.onHand()).param("reserved", movement.reserved())
                .param("reason", Optional.ofNullable(movement.reason()).map(Enum::name).orElse(null))
                .param("document", movement.document()).param("note", movement.note()).param("who", movement.who())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }

    /** What happened to a SKU, the newest first. */
    public List<MovementRow> newest(Sku sku, int limit) {
        return jdbc.sql("""
                select moved_at, kind, on_hand, reserved, reason, document, note, who from inventory_movement
                where sku = :sku order by id desc limit :limit""")
                .param("sku", sku.value()).param("limit", limit).query(MovementBook::row).list();
    }

    private static MovementRow row(ResultSet row, int index) throws SQLException {
        var reason = row.getString("reason");
        return new MovementRow(row.getObject("moved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                MovementKind.valueOf(row.getString("kind")), row.getInt("on_hand"), row.getInt("reserved"),
                reason == null ? null : AdjustReason.valueOf(reason), row.getString("document"), row.getString("note"),
                row.getString("who"));
    }
}
