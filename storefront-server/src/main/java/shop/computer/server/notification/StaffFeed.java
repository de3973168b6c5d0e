package shop.computer.server.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * What staff are told, numbered in the order of the commits: whoever has read number n has missed nothing below it. Events are kept for 7
 * days, so that a client that lost the connection catches up.
 */
@Service
public class StaffFeed {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final long FARTHEST_BEHIND = 1000;

    private final FeedBook book;
    private final FeedSignal signal;
    private final JsonMapper json;
    private final Clock clock;

    StaffFeed(FeedBook book, FeedSignal signal, JsonMapper json, Clock clock) {
        this.book = book;
        this.signal = signal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells one thing, unless it has been told before. Writers take turns from here to the end of the transaction, so keep that short.
     *
     * @param news is asked when it is this writer's turn; thus a later event never shows an older state. Empty: there is nothing to tell
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Supplier<Optional<News>> news) {
        var number = book.lock() + 1;
        news.get().filter(it -> !book.knows(it.key())).ifPresent(it -> {
            var tree = json.valueToTree(it.event());
            book.add(new FeedRow(number, tree.path("type").asString(), it.needs(), tree.toString()), it.key(),
                    clock.instant());
            afterCommit(() -> signal.grownTo(number));
        });
    }

    /** The newest number; 0 if nothing was ever told. */
    @Transactional(readOnly = true)
    public long newest() {
        var newest = book.newest();
        signal.grownTo(newest);
        return newest;
    }

    /** Whether a reader who has seen everything up to this number can be told all the rest: it is kept, and not more than 1,000 events. */
    @Transactional(readOnly = true)
    public boolean canContinueAfter(long number) {
        var newest = newest();
        return number <= newest && newest - number <= FARTHEST_BEHIND && number + 1 >= book.oldest();
    }

    /** What was told after this number, oldest first. */
    @Transactional(readOnly = true)
    public List<FeedRow> after(long number, int limit) {
        return book.after(number, limit);
    }

    /**
     * Returns as soon as something was told after this number, at the latest when the time is over.
     *
     * @return the newest number this server knows of; everything up to it can be read
     */
    public long await(long number, Duration patience) throws InterruptedException {
        return signal.await(number, patience);
    }

    /** Lets everybody who waits look around, for instance because the server stops. */
    public void wakeAll() {
        signal.wakeAll();
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOldEvents() {
        book.forget(clock.instant().minus(KEPT));
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
