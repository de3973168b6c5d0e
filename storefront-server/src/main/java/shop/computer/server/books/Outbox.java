package shop.computer.server.books;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;

/** What is not told yet: reads the registry of events, which tells each one again until it is heard or given up. */
@Service
public class Outbox {

    /** What is younger is on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What waits to be told, oldest first; what is on its way is left out.
     *
     * @param cursor the id of the last one on the page before; absent for the first page
     */
    @Transactional(readOnly = true)
    public CursorPage<Untold> list(@Nullable String cursor, int limit) {
        var rows = jdbc.sql("""
                select e.* from event_publication e left join event_publication c on c.id = :cursor
                where e.completion_date is null and (e.status = 'FAILED' or e.publication_date < :fresh)
                and (:cursor is null or e.publication_date > c.publication_date
                    or e.publication_date = c.publication_date and e.id > c.id)
                order by e.publication_date, e.id limit :limit""")
                .param("cursor", cursor).param("fresh", utc(clock.instant().minus(ON_ITS_WAY)))
                .param("limit", limit + 1).query(Untold::of).list();
        var shown = List.copyOf(rows.subList(0, Math.min(rows.size(), limit)));
        return new CursorPage<>(shown, rows.size() > limit ? shown.getLast().id() : null, null);
    }

    /**
     * Has an event told again within half a minute, as if it had never been given up.
     *
     * @throws UnknownEventException if there is none, or it was heard meanwhile
     */
    @Transactional
    public void retry(String id) {
        var found = jdbc.sql("""
                update event_publication set status = 'FAILED', completion_attempts = 1, last_resubmission_date = null,
                    given_up = false
                where id = ? and completion_date is null""").param(id).update();
        if (found == 0) {
            throw new UnknownEventException(id);
        }
    }

    /**
     * Ends an event that was given up: nobody will be told of it.
     *
     * @param who a staff user
     * @throws UnknownEventException if there is none, it was heard meanwhile, or it is still being told
     */
    @Transactional
    public void dismiss(String id, String why, String who) {
        var untold = jdbc
                .sql("select * from event_publication where id = ? and completion_date is null and given_up = true")
                .param(id).query(Untold::of).optional().orElseThrow(() -> new UnknownEventException(id));
        var now = utc(clock.instant());
        var ended = jdbc.sql("""
                update event_publication set status = 'COMPLETED', completion_date = ?
                where id = ? and completion_date is null and given_up = true""").params(now, id).update();
        if (ended == 0) {
            throw new UnknownEventException(id);
        }
        jdbc.sql("""
                insert into books_dismissal (event_id, listener, event, about, why, who, dismissed_at)
                values (:id, :listener, :event, :about, :why, :who, :now)""").param("id", id)
                .param("listener", untold.listener()).param("event", untold.event()).param("about", untold.about())
                .param("why", why.strip()).param("who", who).param("now", now).update();
        events.publishEvent(new EventDismissed(untold.listener(), untold.about()));
    }

    /** The oldest event that is not told yet and not given up; empty if there is none. */
    Optional<Untold> oldest() {
        return jdbc.sql("""
                select * from event_publication where completion_date is null and given_up = false
                order by publication_date limit 1""").query(Untold::of).optional();
    }

    /** How many events from before this time are not told yet and not given up. */
    long countBefore(Instant time) {
        return jdbc.sql("""
                select count(*) from event_publication
                where completion_date is null and given_up = false and publication_date < ?""")
                .param(utc(time)).query(Long.class).single();
    }

    /** How many events nobody tells again by themselves. */
    long givenUp() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null and given_up = true")
                .query(Long.class).single();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
