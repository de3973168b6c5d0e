package shop.computer.server.order.web.track;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets one network address look for orders only so often. Each server counts for itself. */
@Component
class Throttle {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Window(Instant end, int tries) {}

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try; false if there were too many of late. */
    boolean admits(String address) {
        var now = clock.instant();
        if (windows.size() > MOST_ADDRESSES) {
            windows.values().removeIf(window -> window.end().isBefore(now));
        }
        return windows.merge(address, new Window(now.plus(WINDOW), 1),
                (old, fresh) -> old.end().isBefore(now) ? fresh : new Window(old.end(), old.tries() + 1))
                .tries() <= TRIES;
    }
}
