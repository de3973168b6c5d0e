package shop.computer.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.EventPublication;

class PatienceTests {

    private static final Instant FIRST = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void waitsAMinuteBeforeTheSecondTry() {
        assertThat(Patience.isOver(publication(1, null), FIRST.plusSeconds(59))).isFalse();
        assertThat(Patience.isOver(publication(1, null), FIRST.plusSeconds(60))).isTrue();
    }

    @Test
    void waitsLongerAfterEachTryAndAtMostAnHour() {
        var last = FIRST.plus(Duration.ofHours(5));

        assertThat(Patience.isOver(publication(2, last), last.plus(Duration.ofMinutes(4)))).isFalse();
        assertThat(Patience.isOver(publication(2, last), last.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(Patience.isOver(publication(3, last), last.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(Patience.isOver(publication(30, last), last.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(Patience.isOver(publication(30, last), last.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void endsAfterThreeDays() {
        var last = FIRST.plus(Duration.ofHours(72));

        assertThat(Patience.isOver(publication(Patience.MOST_ATTEMPTS, last), last.plus(Duration.ofDays(9)))).isFalse();
    }

    private static EventPublication publication(int attempts, Instant last) {
        return new EventPublication() {
            @Override
            public UUID getIdentifier() {
                return new UUID(0, 1);
            }

            @Override
            public Object getEvent() {
                return "event";
            }

            @Override
            public Instant getPublicationDate() {
                return FIRST;
            }

            @Override
            public Optional<Instant> getCompletionDate() {
                return Optional.empty();
            }

            @Override
            public Status getStatus() {
                return Status.FAILED;
            }

            @Override
            public Instant getLastResubmissionDate() {
                return last;
            }

            @Override
            public int getCompletionAttempts() {
                return attempts;
            }
        };
    }
}
