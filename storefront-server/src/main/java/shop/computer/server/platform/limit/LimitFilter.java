package shop.computer.server.platform.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.computer.api.ApiPaths;
import shop.computer.server.platform.problem.ApiProblemResolver;
import shop.computer.server.platform.problem.ApiRequests;
import shop.computer.server.staff.NetworkAddress;

/** Refuses what one network address asks for too often, before any work is done for it. Each server counts for itself. */
class LimitFilter extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Limit> limits;
    private final ApiProblemResolver problems;

    LimitFilter(LimitSettings most, ApiProblemResolver problems, TimeMeter time) {
        this.problems = problems;
        this.limits = List.of(
                new Limit("POST", "/checkout", most.checkout(), MINUTE, time),
                new Limit("POST", "/cart", most.cart(), MINUTE, time),
                new Limit("POST", "/cart/coupon", most.coupon(), Duration.ofMinutes(10), time),
                new Limit("POST", "/wishlist/**", most.wishlist(), MINUTE, time),
                new Limit("POST", "/compare/**", most.compare(), MINUTE, time),
                new Limit("GET", "/search", most.search(), MINUTE, time),
                new Limit("POST", "/track", most.track(), Duration.ofMinutes(10), time),
                new Limit("POST", "/login", most.code(), Duration.ofMinutes(10), time),
                new Limit("POST", "/login/code", most.codeTries(), Duration.ofMinutes(10), time),
                new Limit("POST", ApiPaths.SESSION, most.signIn(), MINUTE, time));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = waitOf(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (ApiRequests.isOne(request)) {
            problems.resolveException(request, response, null, new TooManyRequestsException(wait));
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Duration waitOf(HttpServletRequest request) {
        var path = RequestPath.parse(request.getRequestURI(), request.getContextPath()).pathWithinApplication();
        return limits.stream().filter(limit -> limit.isAbout(request.getMethod(), path)).findFirst()
                .map(limit -> limit.take(NetworkAddress.of(request.getRemoteAddr()))).orElse(Duration.ZERO);
    }
}
