package shop.computer.server.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a failed request to the admin API when the container sends it on to {@code /error}, before anything there can take it for a page:
 * no HTML, and no cookie of the pages on an answer of the API.
 */
class ApiErrorDispatchFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;

    ApiErrorDispatchFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && ApiRequests.isOne(request)) {
            writer.write(ProblemStatus.typeOf(status), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
