package shop.computer.server.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.staff.Right;

/** The tables behind the staff feed. */
@Repository
class FeedBook {

    private final JdbcClient jdbc;

    FeedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else writes; from then to the end of the transaction the caller is the only writer. Says the newest number. */
    long lock() {
        return jdbc.sql("select last_number from staff_feed where id = 1 for update").query(Long.class).single();
    }

    boolean knows(String key) {
        return !jdbc.sql("select 1 from staff_event where event_key = ?").param(key).query(Integer.class).list()
                .isEmpty();
    }

    void add(FeedRow row, String key, Instant at) {
        jdbc.sql("update staff_feed set last_number = ? where id = 1").param(row.number()).update();
        jdbc.sql(
                "insert into staff_event (event_number, event_key, event_type, needs_right, payload, told_at) values (?, ?, ?, ?, ?, ?)")
                .params(row.number(), key, row.type(), row.needs().name(), row.payload(), utc(at)).update();
    }

    long newest() {
        return jdbc.sql("select last_number from staff_feed where id = 1").query(Long.class).single();
    }

    /** The oldest number that is still kept; one above the newest if none is. */
    long oldest() {
        return jdbc.sql(
                "select coalesce(min(e.event_number), max(f.last_number) + 1) from staff_feed f left join staff_event e on f.id = 1")
                .query(Long.class).single();
    }

    List<FeedRow> after(long number, int limit) {
        return jdbc.sql(
                "select event_number, event_type, needs_right, payload from staff_event where event_number > ? order by event_number limit ?")
                .params(number, limit)
                .query((row, at) -> new FeedRow(row.getLong(1), row.getString(2), Right.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from staff_event where told_at < ?").param(utc(before)).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
