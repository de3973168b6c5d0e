package shop.computer.server.staff;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of who did what to what. An entry is written in the transaction of the deed, so neither is there without the other. */
@Component
public class Audit {

    private static final int LONGEST_WHO = 60;
    private static final int LONGEST_SUBJECT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds one entry.
     *
     * @param who a staff user, or what a stranger said their user was
     * @param action what was done, a word of ours such as {@code sign-in}, at most 60 characters
     * @param subject what it was done to, for instance an order number; never personal data or a secret
     */
    public void record(String who, String action, String subject) {
        jdbc.sql("insert into staff_audit (happened_at, who, action, subject, trace_id) values (?, ?, ?, ?, ?)")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), cut(who, LONGEST_WHO), action,
                        cut(subject, LONGEST_SUBJECT), MDC.get("traceId"))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
