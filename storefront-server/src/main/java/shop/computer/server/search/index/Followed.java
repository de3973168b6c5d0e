package shop.computer.server.search.index;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of the table the index already has, by when they changed. For some seconds after a change those shortly
 * before it are looked at again, for the clocks of two servers differ and a transaction may end after a later one.
 * After that only newer ones are, or a large import would be read again and again until the next change.
 */
final class Followed {

    static final Duration OVERLAP = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Map<String, Instant> known = new HashMap<>();
    private Instant newest;
    private Instant newestSeenAt;

    /**
     * @param newest when a row changed last
     * @param rows those that the index has just as they are
     */
    Followed(Instant newest, List<Stamp> rows, InstantSource clock) {
        this.newest = newest;
        this.clock = clock;
        newestSeenAt = clock.instant();
        rows.forEach(row -> known.put(row.sku(), row.changedAt()));
    }

    /** A row, and when it changed. */
    record Stamp(String sku, Instant changedAt) {}

    /** Rows that changed after this are to be looked at. */
    Instant since() {
        var quiet = clock.instant().isAfter(newestSeenAt.plus(OVERLAP));
        return quiet ? newest : newest.minus(OVERLAP);
    }

    /** Those that the index does not have as they are now. */
    List<Stamp> changed(List<Stamp> rows) {
        return rows.stream().filter(row -> !row.changedAt().equals(known.get(row.sku()))).toList();
    }

    /** The index has these now; what changed before is looked at no longer. */
    void taken(List<Stamp> rows, Instant since) {
        known.values().removeIf(stamp -> stamp.isBefore(since));
        rows.forEach(row -> known.put(row.sku(), row.changedAt()));
        rows.stream().map(Stamp::changedAt).filter(newest::isBefore).max(Instant::compareTo).ifPresent(last -> {
            newest = last;
            newestSeenAt = clock.instant();
        });
    }
}
