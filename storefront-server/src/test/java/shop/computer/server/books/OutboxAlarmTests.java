package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.ServerTest;

@ServerTest
class OutboxAlarmTests {

    /** Before anything else of this database happened. */
    private static final Instant HAPPENED = Instant.parse("2001-01-01T03:00:00Z");

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Books books;
    @Autowired
    private TransactionTemplate transaction;

    private final String id = UUID.randomUUID().toString();
    private final List<Object> told = new ArrayList<>();
    private Instant now = HAPPENED;
    private OutboxAlarm alarm;

    @BeforeEach
    void leaveAnEventUntold() {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                    completion_attempts) values (?, 'a.Listener.on(Event)', 'an.Event', '{}', ?, 'FAILED', 1)""")
                .params(id, LocalDateTime.ofInstant(HAPPENED, ZoneOffset.UTC)).update();
        alarm = new OutboxAlarm(outbox(), told::add, transaction, clock());
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("delete from event_publication where id = ?").param(id).update();
    }

    @Test
    void saysOnceThatAnEventWaitsForMoreThanTenMinutes() {
        now = HAPPENED.plus(Duration.ofMinutes(10));
        alarm.look();
        assertThat(told).isEmpty();

        now = HAPPENED.plus(Duration.ofMinutes(11));
        alarm.look();
        alarm.look();

        assertThat(told).containsExactly(new EventsUntold(id, 1, HAPPENED));
    }

    @Test
    void isSilencedByNoEventThatWasGivenUp() {
        now = HAPPENED.plus(Duration.ofMinutes(11));
        jdbc.sql("update event_publication set given_up = true where id = ?").param(id).update();

        alarm.look();

        assertThat(told).isEmpty();
        assertThat(outbox().oldest().map(Untold::id)).isNotEqualTo(Optional.of(id));
        assertThat(outbox().givenUp()).isPositive();
    }

    @Test
    void showsTheAgeOfTheOldestToWhoeverWatches() {
        now = HAPPENED.plus(Duration.ofMinutes(5));
        var registry = new SimpleMeterRegistry();

        new BookMeters(books, outbox(), clock()).bindTo(registry);

        assertThat(registry.get("shop.outbox.age").gauge().value()).isEqualTo(300);
        assertThat(registry.get("shop.outbox.given.up").gauge().value()).isZero();
        assertThat(registry.get("shop.books.broken").gauge().value()).isZero();
    }

    private Outbox outbox() {
        return new Outbox(jdbc, told::add, clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
