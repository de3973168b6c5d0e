package shop.computer.server.payment.refund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundStatus;
import shop.computer.api.payment.RefundTask;
import shop.computer.api.payment.RefundWay;

/** The refunds in the database. A task that is closed is never changed again. */
@Repository
public class RefundBook {

    private static final String SELECT = """
            select id, refund_number, order_number, document, amount, currency, reason, status, owed_since, owed_by, way,
                reference, closed_at, closed_by, why, version
            from payment_refund""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public RefundBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of the list and where it stands in it. */
    public record Row(long id, RefundTask task) {}

    /** Of two who write the same document at once, the later one waits for the first and changes nothing. */
    public void add(String number, Owed owed) {
        jdbc.sql(
                """
                        insert ignore into payment_refund (refund_number, order_number, document, amount, currency, reason, status,
                            owed_since, owed_by, version)
                        values (:number, :order, :document, :amount, :currency, :reason, 'OPEN', :now, :by, 0)""")
                .param("number", number).param("order", owed.orderText()).param("document", owed.document())
                .param("amount", owed.amount().amount()).param("currency", owed.amount().currency().name())
                .param("reason", owed.reason().name()).param("now", utc(clock.instant())).param("by", owed.by())
                .update();
    }

    public Optional<RefundTask> of(@Nullable OrderNumber order, String document) {
        return jdbc.sql(SELECT + " where order_number = ? and document = ?")
                .params(order == null ? "" : order.value(), document).query(RefundBook::row).optional().map(Row::task);
    }

    public List<RefundTask> of(OrderNumber order) {
        return jdbc.sql(SELECT + " where order_number = ? order by id").param(order.value()).query(RefundBook::row)
                .list().stream().map(Row::task).toList();
    }

    public Optional<RefundTask> find(String number) {
        return jdbc.sql(SELECT + " where refund_number = ?").param(number).query(RefundBook::row).optional()
                .map(Row::task);
    }

    /**
     * Oldest first: what is owed for longest comes first.
     *
     * @param statuses at least one
     * @param after the id of the last row seen, 0 to begin
     */
    public List<Row> list(Set<RefundStatus> statuses, long after, int most) {
        return jdbc.sql(SELECT + " where id > :after and status in (:statuses) order by id limit :most")
                .param("after", after).param("statuses", names(statuses)).param("most", most).query(RefundBook::row)
                .list();
    }

    public long count(Set<RefundStatus> statuses) {
        return jdbc.sql("select count(*) from payment_refund where status in (:statuses)")
                .param("statuses", names(statuses)).query(Long.class).single();
    }

    private static List<String> names(Set<RefundStatus> statuses) {
        return statuses.stream().map(RefundStatus::name).toList();
    }

    /** @return whether it was still open and as the caller saw it */
    public boolean settle(RefundTask task, RefundWay way, String reference, String who) {
        return jdbc.sql("""
                update payment_refund set status = 'DONE', way = :way, reference = :reference, closed_at = :now,
                    closed_by = :who, version = version + 1
                where refund_number = :number and version = :version and status = 'OPEN'""").param("way", way.name())
                .param("reference", reference).param("now", utc(clock.instant())).param("who", who)
                .param("number", task.number()).param("version", task.version()).update() == 1;
    }

    /** @return whether it was still open and as the caller saw it */
    public boolean cancel(RefundTask task, String why, String who) {
        return jdbc.sql("""
                update payment_refund set status = 'CANCELLED', why = :why, closed_at = :now, closed_by = :who,
                    version = version + 1
                where refund_number = :number and version = :version and status = 'OPEN'""").param("why", why)
                .param("now", utc(clock.instant())).param("who", who).param("number", task.number())
                .param("version", task.version()).update() == 1;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var order = row.getString("order_number");
        var way = row.getString("way");
        var closedAt = row.getObject("closed_at", LocalDateTime.class);
        var task = new RefundTask(row.getString("refund_number"), order.isEmpty() ? null : new OrderNumber(order),
                new Money(row.getBigDecimal("amount"), Currency.valueOf(row.getString("currency"))),
                RefundReason.valueOf(row.getString("reason")), row.getString("document"),
                RefundStatus.valueOf(row.getString("status")), at(row.getObject("owed_since", LocalDateTime.class)),
                row.getString("owed_by"), way == null ? null : RefundWay.valueOf(way), row.getString("reference"),
                closedAt == null ? null : at(closedAt), row.getString("closed_by"), row.getString("why"),
                row.getLong("version"));
        return new Row(row.getLong("id"), task);
    }

    private static Instant at(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
