package shop.computer.server.catalog.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps an answer in memory until it is dropped, a minute at the longest if nothing else is said: another server of the same shop may have changed
 * what it came from.
 */
public class Remembered<T> {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration longest;
    private final Supplier<T> source;
    private final AtomicInteger drops = new AtomicInteger();
    private volatile @Nullable Answer<T> answer;

    public Remembered(Clock clock, Supplier<T> source) {
        this(clock, LONGEST, source);
    }

    public Remembered(Clock clock, Duration longest, Supplier<T> source) {
        this.clock = clock;
        this.longest = longest;
        this.source = source;
    }

    public T get() {
        var known = answer;
        var now = clock.instant();
        if (known != null && now.isBefore(known.until)) {
            return known.value;
        }
        int before = drops.get(); // what is read now may be from before a change: then it is not kept
        var fresh = source.get();
        answer = new Answer<>(fresh, now.plus(longest));
        if (drops.get() != before) {
            answer = null;
        }
        return fresh;
    }

    /** Forgets the answer at once: whoever asks knows of something that it does not say. */
    public void drop() {
        drops.incrementAndGet();
        answer = null;
    }

    /** Forgets the answer once the transaction that is going on has committed; at once if there is none. */
    public void dropAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            drop();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                drop();
            }
        });
    }

    private record Answer<T>(T value, Instant until) {}
}
