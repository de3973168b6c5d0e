package shop.computer.server.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells events again to listeners that failed or died with their server. The library retries nothing by itself while the server runs. Every
 * listener can bear to hear an event twice.
 */
@Component
class OutboxRetry {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRetry.class);
    private static final Duration ROUND = Duration.ofSeconds(25);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(7);

    private final IncompleteEventPublications incomplete;
    private final CompletedEventPublications completed;
    private final Lease lease;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxRetry(IncompleteEventPublications incomplete, CompletedEventPublications completed, Lease lease,
            JdbcClient jdbc, Clock clock) {
        this.incomplete = incomplete;
        this.completed = completed;
        this.lease = lease;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (lease.take("outbox", ROUND)) {
            tellAgain();
            giveUp();
        }
    }

    void tellAgain() {
        freeDead();
        var now = clock.instant();
        incomplete.resubmitIncompletePublications(publication -> Patience.isOver(publication, now));
    }

    @Scheduled(fixedRate = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetCompleted() {
        completed.deletePublicationsOlderThan(KEPT);
    }

    /** A server that died while it told an event again leaves it in a state which the library never takes up again. */
    private void freeDead() {
        jdbc.sql(
                "update event_publication set status = 'FAILED' where status = 'RESUBMITTED' and completion_date is null and last_resubmission_date < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(DEAD_AFTER), ZoneOffset.UTC)).update();
    }

    private void giveUp() {
        var given = jdbc.sql("""
                update event_publication set given_up = true
                where completion_date is null and completion_attempts >= ? and given_up = false""")
                .param(Patience.MOST_ATTEMPTS).update();
        if (given > 0) {
            LOG.error("{} events could not be told in three days and are given up; staff can have them told again",
                    given);
        }
    }
}
