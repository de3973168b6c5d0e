package shop.computer.server.platform.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.computer.api.ApiPaths;

/**
 * Tells visitors to come again in a moment when the database is away or has no connection to spare: 503 with {@code Retry-After}, one line in
 * the log. The usual error page would have to ask that same database for the visitor's cart. The admin API answers its own callers.
 */
class BusyFilter extends OncePerRequestFilter {

    static final int WAIT_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(BusyFilter.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ApiPaths.BASE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var busy = busy(e);
            if (busy == null || response.isCommitted()) {
                throw e;
            }
            LOG.warn("{} {} was sent away, the database is busy or gone: {}", request.getMethod(),
                    request.getRequestURI(), busy.getMessage());
            tell(response);
        }
    }

    private static void tell(HttpServletResponse response) throws IOException {
        response.reset();
        FixedHeaders.ALL.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WAIT_SECONDS));
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(LastWordPage.BUSY.html());
    }

    /** What of this failure passes by itself; null if nothing does. */
    private static @Nullable Throwable busy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionException) {
                return cause;
            }
        }
        return null;
    }
}
