package shop.computer.server.platform.repeat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The book of keys. A key is claimed by a row that is committed at once, so that a twin sees it; whoever holds the claim does the work and stores
 * the answer in the same transaction. A claim whose holder died is free again after its
 * lease, which runs by the database's clock.
 */
@Component
class IdempotencyKeys {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT = Duration.ofDays(7);
    private static final String RUNNING = "RUNNING";
    private static final String DONE = "DONE";

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Must be called outside a transaction: the claim is of use only when others can see it. */
    Claim claim(String who, String key, String requestHash) {
        var known = find(who, key);
        if (known.isEmpty()) {
            var token = UUID.randomUUID().toString();
            try {
                insert(who, key, requestHash, token);
                return new Claim.Mine(token);
            } catch (DuplicateKeyException twinWasFirst) {
                known = find(who, key);
            }
        }
        return known.map(row -> judge(row, requestHash)).orElseGet(Claim.Running::new);
    }

    /** Stores the answer in the caller's transaction. False if the claim was lost to another; then nothing may be committed. */
    boolean complete(Claim.Mine claim, StoredAnswer answer) {
        return jdbc
                .sql("""
                        update idempotency_key
                        set state = 'DONE', status = :status, content_type = :type, etag = :etag, location = :location, body = :body
                        where claim = :claim and state = 'RUNNING'""")
                .param("status", answer.status()).param("type", answer.contentType()).param("etag", answer.etag())
                .param("location", answer.location()).param("body", answer.body()).param("claim", claim.token())
                .update() == 1;
    }

    /** Nothing was done: the key may be used again. Leaves an answer alone that was stored after all. */
    void release(Claim.Mine claim) {
        jdbc.sql("delete from idempotency_key where claim = ? and state = ?").params(claim.token(), RUNNING).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void sweep() {
        jdbc.sql("delete from idempotency_key where created_at < ?").param(at(clock.instant().minus(KEPT))).update();
    }

    private Claim judge(Row row, String requestHash) {
        if (!row.requestHash().equals(requestHash)) {
            return new Claim.Reused();
        }
        if (row.answer().isPresent()) {
            return new Claim.Done(row.answer().get());
        }
        return row.held() ? new Claim.Running() : takeOver(row);
    }

    private Claim takeOver(Row row) {
        var token = UUID.randomUUID().toString();
        var taken = jdbc.sql("""
                update idempotency_key set claim = ?, lease_until = timestampadd(second, ?, current_timestamp(6))
                where id = ? and claim = ? and state = ?""")
                .params(token, LEASE.toSeconds(), row.id(), row.claim(), RUNNING).update();
        return taken == 1 ? new Claim.Mine(token) : new Claim.Running();
    }

    private void insert(String who, String key, String requestHash, String token) {
        jdbc.sql("""
                insert into idempotency_key (who, idempotency_key, request_hash, claim, state, lease_until, created_at)
                values (?, ?, ?, ?, ?, timestampadd(second, ?, current_timestamp(6)), ?)""")
                .params(who, key, requestHash, token, RUNNING, LEASE.toSeconds(), at(clock.instant())).update();
    }

    private Optional<Row> find(String who, String key) {
        return jdbc.sql("""
                select k.*, case when lease_until > current_timestamp(6) then 1 else 0 end as held
                from idempotency_key k where who = ? and idempotency_key = ?""").params(who, key)
                .query(Row::of).optional();
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private record Row(long id, String requestHash, String claim, boolean held, Optional<StoredAnswer> answer) {

        static Row of(ResultSet row, int number) throws SQLException {
            var answer = DONE.equals(row.getString("state"))
                    ? Optional.of(
                            new StoredAnswer(row.getInt("status"), row.getString("content_type"), row.getString("etag"),
                                    row.getString("location"), row.getBytes("body")))
                    : Optional.<StoredAnswer>empty();
            return new Row(row.getLong("id"), row.getString("request_hash"), row.getString("claim"),
                    row.getBoolean("held"), answer);
        }
    }
}
