package shop.computer.server.platform.repeat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.springframework.dao.PessimisticLockingFailureException;
import shop.computer.server.platform.problem.ApiProblemResolver;

/**
 * Does a write again that lost against another one, by a deadlock or a lock that did not come in time: all of it, in a new transaction, three
 * times at most and after a short pause of its own length. After that the caller hears that the shop is busy and nothing was changed.
 */
final class Attempts {

    static final int MOST = 3;
    private static final int PAUSE_MS = 40;

    private Attempts() {}

    /** @param attempt whether it was done; if not, its answer stands in the response */
    static boolean make(HttpServletRequest request, HttpServletResponse response, BooleanSupplier attempt) {
        var blank = headersOf(response);
        for (int tries = 1; tries < MOST; tries++) {
            request.removeAttribute(ApiProblemResolver.LOST_RACE);
            try {
                var done = attempt.getAsBoolean();
                if (done || request.getAttribute(ApiProblemResolver.LOST_RACE) == null) {
                    return done;
                }
            } catch (PessimisticLockingFailureException lost) {
                // at the commit; the next attempt may be luckier
            }
            pause(tries);
            startOver(response, blank);
        }
        return attempt.getAsBoolean();
    }

    private static Map<String, List<String>> headersOf(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.getHeaderNames().forEach(name -> headers.put(name, new ArrayList<>(response.getHeaders(name))));
        return headers;
    }

    private static void startOver(HttpServletResponse response, Map<String, List<String>> blank) {
        response.reset();
        blank.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS, 2 * PAUSE_MS) * (long) tries);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
