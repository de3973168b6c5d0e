package shop.computer.server.inventory.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.CursorPage;
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
        return page(sku, Long.MAX_VALUE, limit).items();
    }

    /**
     * Its whole story page by page, the newest first; what happens meanwhile shifts nothing.
     *
     * @param before what the page before said under {@code next}; {@link Long#MAX_VALUE} for the first page
     */
    public CursorPage<MovementRow> page(Sku sku, long before, int limit) {
        var ids = new ArrayList<Long>();
        var rows = jdbc.sql("""
                select id, moved_at, kind, on_hand, reserved, reason, document, note, who from inventory_movement
                where sku = :sku and id < :before order by id desc limit :limit""")
                .param("sku", sku.value()).param("before", before).param("limit", limit + 1)
                .query((row, index) -> {
                    ids.add(row.getLong("id"));
                    return row(row, index);
                }).list();
        return rows.size() > limit
                ? new CursorPage<>(rows.subList(0, limit), String.valueOf(ids.get(limit - 1)), null)
                : new CursorPage<>(rows, null, null);
    }

    /** How many pieces of these were sold since, those that came back taken off; a SKU of which none was is left out. */
    public Map<Sku, Integer> sold(Collection<Sku> skus, Instant since) {
        var sold = new HashMap<Sku, Integer>();
        if (!skus.isEmpty()) {
            jdbc.sql("""
                    select sku, -sum(on_hand) from inventory_movement
                    where sku in (:skus) and kind in ('SALE', 'RETURN') and moved_at >= :since group by sku""")
                    .param("skus", skus.stream().map(Sku::value).toList())
                    .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                    .query(row -> {
                        sold.put(new Sku(row.getString(1)), Math.max(0, row.getInt(2)));
                    });
        }
        return sold;
    }

    /** The SKUs of which most pieces were sold since, those that came back taken off, most first. */
    public List<Sku> bestsellers(Instant since, int limit) {
        return jdbc.sql("""
                select sku from inventory_movement
                where kind in ('SALE', 'RETURN') and moved_at >= :since
                group by sku having sum(on_hand) < 0 order by sum(on_hand), sku limit :limit""")
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC)).param("limit", limit)
                .query((row, index) -> new Sku(row.getString(1))).list();
    }

    private static MovementRow row(ResultSet row, int index) throws SQLException {
        var reason = row.getString("reason");
        return new MovementRow(row.getObject("moved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                MovementKind.valueOf(row.getString("kind")), row.getInt("on_hand"), row.getInt("reserved"),
                reason == null ? null : AdjustReason.valueOf(reason), row.getString("document"), row.getString("note"),
                row.getString("who"));
    }
}
