package shop.computer.server.inventory.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.api.inventory.HoldRow;

/**
 * What is set aside for which document; for each SKU it sums to what is reserved. Who gives back or sells takes the row here first and the
 * balance after it; who sets aside takes the balance first, and its row is seen by nobody before the end.
 */
@Repository
public class HoldBook {

    private static final String SELECT = """
            select document, sku, quantity, held_until, by_staff, customer, note, who, held_at from inventory_hold""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HoldBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Hold hold) {
        var more = jdbc.sql("update inventory_hold set quantity = quantity + ? where document = ? and sku = ?")
                .params(hold.quantity(), hold.document(), hold.sku().value()).update();
        if (more == 0) {
            jdbc.sql("""
                    insert into inventory_hold
                        (document, sku, quantity, held_until, by_staff, customer, note, who, held_at)
                    values (:document, :sku, :quantity, :until, :byStaff, :customer, :note, :who, :at)""")
                    .param("document", hold.document()).param("sku", hold.sku().value())
                    .param("quantity", hold.quantity()).param("until", until(hold.until()))
                    .param("byStaff", hold.byStaff()).param("customer", hold.customer()).param("note", hold.note())
                    .param("who", hold.who()).param("at", utc(clock.instant())).update();
        }
    }

    /** Whether so many pieces were set aside for the document. */
    boolean reduce(String document, Sku sku, int quantity) {
        var less = jdbc.sql("""
                update inventory_hold set quantity = quantity - :quantity
                where document = :document and sku = :sku and quantity > :quantity""")
                .param("quantity", quantity).param("document", document).param("sku", sku.value()).update();
        return less == 1 || jdbc.sql("delete from inventory_hold where document = ? and sku = ? and quantity = ?")
                .params(document, sku.value(), quantity).update() == 1;
    }

    /** Changes until when a document's goods are set aside. */
    public void hold(String document, @Nullable Instant until) {
        jdbc.sql("update inventory_hold set held_until = ? where document = ?").param(until(until)).param(document)
                .update();
    }

    /** For what goods should be free by now, orders or holds of staff, the longest overdue first; locks nothing. */
    public List<String> overdue(boolean byStaff, int limit) {
        return jdbc.sql("""
                select document from inventory_hold where by_staff = ? and held_until < ?
                group by document order by min(held_until), document limit ?""")
                .params(byStaff, utc(clock.instant()), limit).query((row, _) -> row.getString(1)).list();
    }

    /** A hold of staff whose time is over and that nobody else is giving back right now, locked for the caller. */
    public Optional<HoldRow> lockOverdueOfStaff(String document) {
        return jdbc.sql(SELECT + " where document = ? and by_staff = true and held_until < ? for update skip locked")
                .params(document, utc(clock.instant())).query(HoldBook::row).optional();
    }

    /** A hold of staff, locked for the caller. */
    public Optional<HoldRow> lockOfStaff(String document) {
        return jdbc.sql(SELECT + " where document = ? and by_staff = true for update").param(document)
                .query(HoldBook::row).optional();
    }

    /** What is set aside of a SKU, the oldest first. */
    public List<HoldRow> of(Sku sku, int limit) {
        return jdbc.sql(SELECT + " where sku = ? order by id limit ?").params(sku.value(), limit).query(HoldBook::row)
                .list();
    }

    /** What staff have set aside, the soonest to end first, from behind this end and document on. */
    public List<HoldRow> ofStaff(Instant after, String document, int limit) {
        return jdbc.sql(SELECT + """
                 where by_staff = true and (held_until > :after or held_until = :after and document > :document)
                order by held_until, document limit :limit""").param("after", utc(after)).param("document", document)
                .param("limit", limit).query(HoldBook::row).list();
    }

    private static @Nullable LocalDateTime until(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static HoldRow row(ResultSet row, int index) throws SQLException {
        var until = row.getObject("held_until", LocalDateTime.class);
        return new HoldRow(row.getString("document"), new Sku(row.getString("sku")), row.getInt("quantity"),
                until == null ? null : until.toInstant(ZoneOffset.UTC), row.getString("customer"),
                row.getString("note"), row.getString("who"),
                row.getObject("held_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getBoolean("by_staff"));
    }
}
