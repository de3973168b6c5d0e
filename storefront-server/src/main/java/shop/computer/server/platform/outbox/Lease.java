package shop.computer.server.platform.outbox;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one of several servers do a job at a time: a row that one guarded UPDATE takes. Its time is the database's, so that servers whose clocks
 * differ agree about it.
 */
@Component
class Lease {

    private final JdbcClient jdbc;

    Lease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the caller holds the lease now, until the time is over; nobody gives it back earlier. */
    boolean take(String name, Duration time) {
        return jdbc.sql("""
                update platform_lease set held_until = timestampadd(second, :time, current_timestamp(6))
                where name = :name and held_until <= current_timestamp(6)""")
                .param("time", time.toSeconds()).param("name", name).update() == 1;
    }
}
