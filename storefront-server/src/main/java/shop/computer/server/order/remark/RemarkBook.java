package shop.computer.server.order.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.remark.AddRemark;
import shop.computer.api.order.remark.Audience;
import shop.computer.api.order.remark.Remark;
import shop.computer.server.order.refusal.UnknownOrderException;

/** The table of remarks: rows are added, never changed. */
@Repository
public class RemarkBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    RemarkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a remark.
     *
     * @param who a staff user
     * @return the number by which it is found again
     * @throws UnknownOrderException if there is no such order
     */
    public long add(OrderNumber order, AddRemark remark, String who) {
        var id = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                insert into order_remark (order_id, written_at, who, words, audience)
                select id, ?, ?, ?, ? from shop_order where number = ?""")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), who, remark.text().strip(),
                        remark.audience().name(), order.value())
                .update(id, "id");
        if (added == 0) {
            throw new UnknownOrderException(order);
        }
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    public Optional<Remark> find(long id) {
        return jdbc.sql("select written_at, who, words, audience from order_remark where id = :id").param("id", id)
                .query(RemarkBook::remark).optional();
    }

    /** Oldest first. */
    public List<Remark> of(OrderNumber order) {
        return jdbc
                .sql("""
                        select r.written_at, r.who, r.words, r.audience from order_remark r join shop_order o on o.id = r.order_id
                        where o.number = :number order by r.id""")
                .param("number", order.value()).query(RemarkBook::remark)
                .list();
    }

    private static Remark remark(ResultSet row, int index) throws SQLException {
        return new Remark(row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("who"), row.getString("words"), Audience.valueOf(row.getString("audience")));
    }
}
