package shop.computer.server.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** So many requests of one kind in a time, for each caller. It remembers a bounded number of callers and forgets who was quiet longest. */
class Limit {

    private static final int MOST_CALLERS = 10_000;

    private final String method;
    private final PathPattern path;
    private final Cache<String, Bucket> buckets;
    private final int tries;
    private final Duration per;
    private final TimeMeter time;

    /** @param path below the language */
    Limit(String method, String path, int tries, Duration per, TimeMeter time) {
        this.method = method;
        this.path = PathPatternParser.defaultInstance.parse(path);
        this.tries = tries;
        this.per = per;
        this.time = time;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(per).build();
    }

    boolean isAbout(String method, PathContainer path) {
        return this.method.equals(method) && this.path.matches(path);
    }

    /** Counts a try. @return how long to wait for the next; zero if this one is fine */
    Duration take(String caller) {
        var left = buckets.get(caller, _ -> fresh()).tryConsumeAndReturnRemaining(1);
        return left.isConsumed() ? Duration.ZERO : Duration.ofNanos(left.getNanosToWaitForRefill());
    }

    private Bucket fresh() {
        return Bucket.builder().addLimit(limit -> limit.capacity(tries).refillGreedy(tries, per))
                .withCustomTimePrecision(time).build();
    }
}
