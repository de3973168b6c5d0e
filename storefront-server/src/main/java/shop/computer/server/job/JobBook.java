package shop.computer.server.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.job.JobState;

/**
 * All jobs, one row each. A server that runs one holds it by a claim whose time is the database's, and which each report of progress makes
 * longer; of a server that died another takes it over. {@code open_kind} is the kind until the job ends: it is unique.
 */
@Repository
class JobBook {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT = Duration.ofDays(30);
    private static final String FREE = """
            (state = 'WAITING' or state = 'RUNNING' and held_until <= current_timestamp(6))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JobBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new one, or the one of this kind that is open. */
    JobRow add(String kind, String who) {
        try {
            jdbc.sql("insert into job (kind, open_kind, state, asked_by, asked_at) values (?, ?, 'WAITING', ?, ?)")
                    .params(kind, kind, who, utc(clock.instant())).update();
        } catch (DuplicateKeyException open) {
            // whoever asks a second time hears of the first
        }
        return jdbc.sql("select * from job where open_kind = ?").param(kind).query(JobRow::of).single();
    }

    Optional<JobRow> find(long id) {
        return jdbc.sql("select * from job where id = ?").param(id).query(JobRow::of).optional();
    }

    void cancel(long id) {
        jdbc.sql("update job set cancelled = true where id = ? and state in ('WAITING', 'RUNNING')").param(id).update();
        jdbc.sql(
                "update job set state = 'CANCELLED', open_kind = null, ended_at = ? where id = ? and state = 'WAITING'")
                .params(utc(clock.instant()), id).update();
    }

    /** The oldest one that nobody runs, for the caller alone. */
    Optional<Claim> claim() {
        var free = jdbc.sql("select id from job where " + FREE + " order by id limit 1").query(Long.class).optional();
        return free.flatMap(id -> {
            var token = UUID.randomUUID().toString();
            var taken = jdbc.sql("""
                    update job set state = 'RUNNING', claim = ?, tries = tries + 1,
                        held_until = timestampadd(second, ?, current_timestamp(6))
                    where id = ? and """ + FREE).params(token, LEASE.toSeconds(), id).update();
            return taken == 1 ? find(id).map(row -> new Claim(row, token)) : Optional.empty();
        });
    }

    /** @return false if it was cancelled, or another server has it */
    boolean progress(Claim claim, int done, int total) {
        return jdbc.sql("""
                update job set done = ?, total = ?, held_until = timestampadd(second, ?, current_timestamp(6))
                where claim = ? and state = 'RUNNING' and cancelled = false""")
                .params(done, total, LEASE.toSeconds(), claim.token()).update() == 1;
    }

    /** Leaves one alone that another server has now. */
    void end(Claim claim, JobState how) {
        jdbc.sql("update job set state = ?, open_kind = null, ended_at = ? where claim = ? and state = 'RUNNING'")
                .params(how.name(), utc(clock.instant()), claim.token()).update();
        jdbc.sql("delete from job where ended_at < ?").param(utc(clock.instant().minus(KEPT))).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    record Claim(JobRow job, String token) {}
}
