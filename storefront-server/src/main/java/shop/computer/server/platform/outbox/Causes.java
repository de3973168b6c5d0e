package shop.computer.server.platform.outbox;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Keeps beside an event that a listener could not bear why that was: a kind and the name of the fault, nothing of what it says. */
@Component
public class Causes {

    private static final Logger LOG = LoggerFactory.getLogger(Causes.class);
    private static final int MOST = 120;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Causes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param told what the listener was called with */
    public void keep(Throwable fault, Method listener, @Nullable Object... told) {
        if (told.length != 1 || told[0] == null) {
            return;
        }
        var name = NestedExceptionUtils.getMostSpecificCause(fault).getClass().getSimpleName();
        var cause = kind(fault) + " " + name;
        try {
            jdbc.sql("""
                    update event_publication set last_cause = ?
                    where completion_date is null and listener_id = ? and serialized_event = ?""")
                    .params(cause.substring(0, Math.min(cause.length(), MOST)), id(listener),
                            json.writeValueAsString(told[0]))
                    .update();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Why {} failed cannot be kept", listener.getDeclaringClass().getSimpleName(), e);
        }
    }

    private static String kind(Throwable fault) {
        return switch (fault) {
            case DataAccessException _,TransactionException _ -> "DATABASE";
            // what explains itself comes without a stack trace
            case Throwable it when it.getStackTrace().length == 0 -> "AWAY";
            default -> "PROGRAM";
        };
    }

    /** As the library names a listener in the registry. */
    private static String id(Method listener) {
        return ClassUtils.getQualifiedMethodName(listener)
                + Arrays.stream(listener.getParameterTypes()).map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
