package shop.computer.server.staff.signin;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in. A try is written down before its password is looked at, so that many at the same moment get no more looks than
 * one after the other; it is struck out again when it succeeds.
 */
@Component
public class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int OF_ONE_NAME = 5;
    static final int FROM_ONE_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws SignInBlockedException if this is one too many for the name or the address; then it does not count itself */
    public void begin(String user, String address) {
        var now = clock.instant();
        var id = write(user, address, now);
        try {
            allow("user_name", user, OF_ONE_NAME, now);
            allow("address", address, FROM_ONE_ADDRESS, now);
        } catch (SignInBlockedException blocked) {
            jdbc.sql("delete from staff_sign_in_attempt where id = ?").param(id).update();
            throw blocked;
        }
    }

    /** The password was right: the name starts afresh. */
    public void succeeded(String user) {
        jdbc.sql("delete from staff_sign_in_attempt where user_name = ?").param(user).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOldOnes() {
        jdbc.sql("delete from staff_sign_in_attempt where tried_at < ?").param(at(clock.instant().minus(WINDOW)))
                .update();
    }

    private Number write(String user, String address, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into staff_sign_in_attempt (user_name, address, tried_at) values (?, ?, ?)")
                .params(user, address, at(now)).update(key, "id");
        return requireNonNull(key.getKey());
    }

    private void allow(String column, String value, int most, Instant now) {
        var tries = jdbc
                .sql("select tried_at from staff_sign_in_attempt where " + column
                        + " = ? and tried_at > ? order by tried_at desc")
                .params(value, at(now.minus(WINDOW))).query(LocalDateTime.class).list();
        if (tries.size() > most) {
            // free again when the oldest of the newest ones has left the window
            throw new SignInBlockedException(
                    Duration.between(now, tries.get(most).toInstant(ZoneOffset.UTC).plus(WINDOW)));
        }
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
