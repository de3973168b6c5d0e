package shop.computer.server.platform.repeat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shop.computer.api.ApiPaths;
import shop.computer.server.platform.problem.ApiRequests;

/** Which requests must carry a key, and which key they carry. Signing in and out is left out: doing it twice does no harm. */
final class Writes {

    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{8,100}");

    private Writes() {}

    static boolean isOne(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) && ApiRequests.isOne(request)
                && !request.getRequestURI().equals(ApiPaths.SESSION);
    }

    static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(ApiPaths.IDEMPOTENCY_HEADER))
                .filter(key -> KEY.matcher(key).matches());
    }
}
