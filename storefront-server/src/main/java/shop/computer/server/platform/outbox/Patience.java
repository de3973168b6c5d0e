package shop.computer.server.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.modulith.events.EventPublication;

/** When an event is told again to a listener that failed: after 1, 5, 15 minutes, then each hour, for three days. */
final class Patience {

    static final int MOST_ATTEMPTS = 75;
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1));

    private Patience() {}

    static boolean isOver(EventPublication publication, Instant now) {
        var attempts = Math.max(1, publication.getCompletionAttempts());
        return attempts < MOST_ATTEMPTS
                && !lastTry(publication).plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1)).isAfter(now);
    }

    @SuppressWarnings("ConstantValue") // the library says never null, and gives null before the first resubmission
    private static Instant lastTry(EventPublication publication) {
        var resubmitted = publication.getLastResubmissionDate();
        return resubmitted == null ? publication.getPublicationDate() : resubmitted;
    }
}
