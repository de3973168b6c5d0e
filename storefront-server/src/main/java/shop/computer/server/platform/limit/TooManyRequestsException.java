package shop.computer.server.platform.limit;

import java.time.Duration;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** One network address asked for the same too often. */
class TooManyRequestsException extends RuntimeException implements Refusal {

    private final Duration wait;

    TooManyRequestsException(Duration wait) {
        super("Too many requests");
        this.wait = wait;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.TOO_MANY_REQUESTS;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
