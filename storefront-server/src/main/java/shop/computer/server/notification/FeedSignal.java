package shop.computer.server.notification;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Wakes those who wait for the next event. This node's own events wake them at once; what other nodes wrote is found by a look at the
 * counter each half second, as long as anybody waits.
 */
@Component
class FeedSignal {

    private static final Logger LOG = LoggerFactory.getLogger(FeedSignal.class);

    private final FeedBook book;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private long newest;
    private int waiting;
    private boolean blind;

    FeedSignal(FeedBook book) {
        this.book = book;
    }

    /** Returns when there is something above the number, when somebody calls {@link #wakeAll}, or when the time is over; says the newest number. */
    long await(long number, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            waiting++;
            if (newest <= number) {
                var _ = woken.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            return newest;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    void grownTo(long number) {
        lock.lock();
        try {
            if (number > newest) {
                newest = number;
                woken.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void wakeAll() {
        lock.lock();
        try {
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** At a fixed rate, so that no slow job of another room holds it up; two looks at once do no harm. */
    @Scheduled(fixedRate = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        if (!isAwaited()) {
            return;
        }
        try {
            grownTo(book.newest());
            blind = false;
        } catch (DataAccessException e) {
            if (!blind) {
                LOG.warn("The staff feed cannot be read; streams wait", e);
            }
            blind = true;
        }
    }

    private boolean isAwaited() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }
}
