package shop.computer.server.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.computer.server.search.index.Followed.Stamp;

class FollowedTests {

    private static final Instant NEWEST = Instant.parse("2026-01-01T10:00:00Z");
    private static final Stamp INDEXED = new Stamp("A", NEWEST);

    private Instant now = NEWEST;
    private final Followed followed = new Followed(NEWEST, List.of(INDEXED), () -> now);

    @Test
    void tellsWhatChangedUntilTheIndexHasIt() {
        var change = new Stamp("B", NEWEST.plusSeconds(1));

        assertThat(followed.changed(List.of(INDEXED, change))).containsExactly(change);
        assertThat(followed.changed(List.of(INDEXED, change))).containsExactly(change);

        followed.taken(List.of(change), followed.since());

        assertThat(followed.changed(List.of(INDEXED, change))).isEmpty();
        var again = new Stamp("A", NEWEST.plusSeconds(2));
        assertThat(followed.changed(List.of(again))).containsExactly(again);
    }

    @Test
    void looksBackForSomeSecondsForWhatCameLate() {
        followed.taken(List.of(new Stamp("B", NEWEST.plusSeconds(5))), followed.since());
        now = now.plusSeconds(20);
        var late = new Stamp("C", NEWEST.minusSeconds(10));

        assertThat(followed.since()).isBefore(late.changedAt());
        assertThat(followed.changed(List.of(late))).containsExactly(late);
    }

    @Test
    void looksOnlyForwardOnceNothingChangedForLong() {
        now = now.plusSeconds(60);
        assertThat(followed.since()).isEqualTo(NEWEST);

        followed.taken(List.of(new Stamp("B", now)), followed.since());

        assertThat(followed.since()).isEqualTo(now.minusSeconds(30));
    }
}
