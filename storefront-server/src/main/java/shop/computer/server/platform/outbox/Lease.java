package shop.computer.server.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one of several servers do a job at a time: a row that one guarded UPDATE takes. */
@Component
class Lease {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the caller holds the lease now, until the time is over; nobody gives it back earlier. */
    boolean take(String name, Duration time) {
        var now = clock.instant();
        return jdbc.sql("update platform_lease set held_until = ? where name = ? and held_until <= ?")
                .params(utc(now.plus(time)), name, utc(now))
                .update() == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
