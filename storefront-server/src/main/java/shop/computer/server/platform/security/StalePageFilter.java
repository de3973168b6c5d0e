package shop.computer.server.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form whose page was open so long that its token no longer holds. Nothing it asks for is done. Whoever pressed the button on another
 * page comes back to that page; a form that stands on the page it is sent to is shown again with what was typed, for the request goes on as if
 * the page had only been asked for. Both say why, and carry a token of now.
 */
class StalePageFilter extends OncePerRequestFilter {

    /** On a request that shows a form again, and in the address of a page that was come back to. */
    static final String STALE = "stale";

    private final CsrfTokenRepository tokens;
    private final CsrfTokenRequestHandler handler;
    private final RequestMatcher needsNoToken;

    StalePageFilter(CsrfTokenRepository tokens, CsrfTokenRequestHandler handler, RequestMatcher needsNoToken) {
        this.needsNoToken = needsNoToken;
        this.tokens = tokens;
        this.handler = handler;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || needsNoToken.matches(request)
                || isForeign(request.getHeader("Sec-Fetch-Site"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFresh(request)) {
            chain.doFilter(request, response);
            return;
        }
        var page = pressedOn(request).filter(uri -> !isSentTo(uri, request));
        if (page.isPresent()) {
            comeBack(page.get(), request, response);
        } else {
            request.setAttribute(STALE, true);
            response.setStatus(HttpStatus.FORBIDDEN.value());
            chain.doFilter(new Reading(request), response);
        }
    }

    private boolean isFresh(HttpServletRequest request) {
        var kept = tokens.loadToken(request);
        if (kept == null) {
            return false;
        }
        var sent = handler.resolveCsrfTokenValue(request, kept);
        return sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8),
                kept.getToken().getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers too old to send the header come here without the cookies of the shop anyway. */
    private static boolean isForeign(@Nullable String site) {
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** The page of this shop with the button. */
    private static Optional<URI> pressedOn(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).map(URI::create)
                    .filter(page -> request.getServerName().equalsIgnoreCase(page.getHost()) && page.getPath() != null
                            && page.getPath().matches("/([^/\\\\].*)?"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the form stands on the page it is sent to; a button may ask for that in the other language. */
    private static boolean isSentTo(URI page, HttpServletRequest request) {
        return page.getPath().endsWith(request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static void comeBack(URI page, HttpServletRequest request, HttpServletResponse response) {
        var query = page.getRawQuery() == null || page.getRawQuery().equals(STALE) ? "" : page.getRawQuery() + "&";
        var address = page.getRawPath() + "?" + query.replace(STALE + "&", "") + STALE;
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        } else {
            response.setHeader("HX-Redirect", address);
        }
    }

    /** What was sent, as a question: no handler that changes anything takes it. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
