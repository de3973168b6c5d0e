package shop.computer.server.platform.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.computer.server.platform.problem.ApiRequests;

/**
 * Sends back what cannot be read: bytes in an address that are no text (400), a form larger than is taken (413). It is a mistake of the caller, so
 * nothing is logged; the usual error page would ask for the same fields again. The admin API answers its own callers.
 */
class UnreadableFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiRequests.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            tell(unreadable.getErrorCode(), response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void tell(int status, HttpServletResponse response) throws IOException {
        var page = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                ? LastWordPage.LARGE
                : LastWordPage.UNREADABLE;
        FixedHeaders.ALL.forEach(response::setHeader);
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page.html());
    }
}
