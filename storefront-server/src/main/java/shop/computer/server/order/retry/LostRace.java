package shop.computer.server.order.retry;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.resilience.retry.MethodRetryPredicate;

/**
 * Whether a try is worth making again: it lost against another one (deadlock, the same key or number). One that waited for a lock until its
 * time was over would only wait again, and keep its place from checkouts of other products.
 */
public class LostRace implements MethodRetryPredicate {

    /** MySQL's and H2's numbers for a lock that did not come in time. */
    private static final Set<Integer> WAITED_LONG_ENOUGH = Set.of(1205, 50200);

    @Override
    public boolean shouldRetry(Method method, Throwable lost) {
        return (lost instanceof TransientDataAccessException || lost instanceof DataIntegrityViolationException)
                && !(NestedExceptionUtils.getMostSpecificCause(lost) instanceof SQLException cause
                        && WAITED_LONG_ENOUGH.contains(cause.getErrorCode()));
    }
}
