package shop.computer.server.staff.signin;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in. A try is written down before its password is looked at, so that many at the same moment get no more looks than
 * one after the other; it is struck out again when it succeeds. Few wrong passwords block a name at the address they came from and nowhere
 * else; many block it everywhere but where its owner has signed in before: nobody can lock a member of staff out of the shop.
 */
@Component
public class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int OF_ONE_NAME_FROM_ONE_ADDRESS = 5;
    static final int OF_ONE_NAME = 50;
    static final int FROM_ONE_ADDRESS = 50;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param address the caller's network address
     * @throws SignInBlockedException if this is one too many for the name or the address; then it does not count itself
     */
    public void begin(String user, String address) {
        var now = clock.instant();
        var id = write(user, address, now);
        try {
            allow("user_name = ? and address = ?", List.of(user, address), OF_ONE_NAME_FROM_ONE_ADDRESS, now);
            allow("address = ?", List.of(address), FROM_ONE_ADDRESS, now);
            if (!isKnown(user, address, now)) {
                allow("user_name = ?", List.of(user), OF_ONE_NAME, now);
            }
        } catch (SignInBlockedException blocked) {
            jdbc.sql("delete from staff_sign_in_attempt where id = ?").param(id).update();
            throw blocked;
        }
    }

    /** The password was right: the name starts afresh at this address, which is known as one of its own from now on. */
    public void succeeded(String user, String address) {
        var now = at(clock.instant());
        jdbc.sql("delete from staff_sign_in_attempt where user_name = ? and address = ?").params(user, address)
                .update();
        var seen = jdbc.sql("update staff_sign_in_place set signed_in_at = ? where user_name = ? and address = ?")
                .params(now, user, address).update();
        if (seen == 0) {
            remember(user, address, now);
        }
    }

    private void remember(String user, String address, LocalDateTime now) {
        try {
            jdbc.sql("insert into staff_sign_in_place (user_name, address, signed_in_at) values (?, ?, ?)")
                    .params(user, address, now).update();
        } catch (DuplicateKeyException atTheSameMoment) {
            // it is known, which is all that was wanted
        }
    }

    private boolean isKnown(String user, String address, Instant now) {
        return jdbc
                .sql("select count(*) from staff_sign_in_place"
                        + " where user_name = ? and address = ? and signed_in_at > ?")
                .params(user, address, at(now.minus(REMEMBERED))).query(Integer.class).single() > 0;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOldOnes() {
        jdbc.sql("delete from staff_sign_in_attempt where tried_at < ?").param(at(clock.instant().minus(WINDOW)))
                .update();
        jdbc.sql("delete from staff_sign_in_place where signed_in_at < ?")
                .param(at(clock.instant().minus(REMEMBERED))).update();
    }

    private Number write(String user, String address, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into staff_sign_in_attempt (user_name, address, tried_at) values (?, ?, ?)")
                .params(user, address, at(now)).update(key, "id");
        return requireNonNull(key.getKey());
    }

    private void allow(String whose, List<Object> values, int most, Instant now) {
        var tries = jdbc
                .sql("select tried_at from staff_sign_in_attempt where " + whose
                        + " and tried_at > ? order by tried_at desc")
                .params(values).param(at(now.minus(WINDOW))).query(LocalDateTime.class).list();
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
