package shop.computer.server.staff.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Too many tries in a short time: for one name, or from one address. Nothing was checked. */
public class SignInBlockedException extends RuntimeException implements Refusal {

    private final Duration wait;

    /** @param wait how long until the next try is looked at */
    public SignInBlockedException(Duration wait) {
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.SIGN_IN_BLOCKED;
    }

    /** Full minutes, rounded up: nobody should come back too early. */
    @Override
    public List<Object> facts() {
        return List.of(wait.plusSeconds(59).toMinutes());
    }
}
