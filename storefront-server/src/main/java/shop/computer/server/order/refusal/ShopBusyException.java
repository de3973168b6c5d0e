package shop.computer.server.order.refusal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** It could not be done now, because others are in the way; doing it again is safe. */
public class ShopBusyException extends RuntimeException implements Refusal {

    private static final Duration SHORT_WAIT = Duration.ofSeconds(5);

    private ShopBusyException(@Nullable Throwable cause) {
        super("The shop is busy", cause);
    }

    /** So many want the same at once that there was no place in time. */
    public static ShopBusyException tooMany() {
        return new ShopBusyException(null);
    }

    /** @throws ShopBusyException if a lock, a connection or an answer of the database did not come in time */
    public static <T> T unlessBusy(Supplier<T> work) {
        try {
            return work.get();
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException e) {
            throw new ShopBusyException(e);
        }
    }

    @Override
    public ProblemType problem() {
        return ProblemType.BUSY;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(SHORT_WAIT);
    }
}
