package shop.computer.server.catalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import shop.computer.server.catalog.ProductOffered;
import shop.computer.server.catalog.category.RangeChanged;
import shop.computer.server.catalog.memory.Remembered;
import shop.computer.server.catalog.price.PriceChanged;
import shop.computer.server.catalog.rate.RateChanged;
import shop.computer.server.inventory.StockChanged;

/**
 * Keeps the finished front page and the lists of the categories for visitors of whom the shop knows nothing: theirs differ in the token of the
 * forms alone. What changes here drops them at once; sales begin by the clock and other servers change things too, so they live ten seconds at the
 * longest. Lists by filters and searches are too many to be asked for twice in that time.
 */
@Component
class KeptPages extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Whoever has another cookie has a cart or the like, which the page shows; what was looked at stands on product pages alone. */
    private static final Set<String> OF_ANYBODY = Set.of("csrf", "language", SeenCookie.NAME);

    private static final Pattern KEPT = Pattern.compile("/|/c/[a-z0-9-]{1,60}(\\?page=\\d{1,3})?");

    /** Of about 90 kB each. */
    private static final int MOST = 100;

    private final Remembered<Map<String, Page>> kept;

    KeptPages(Clock clock) {
        kept = new Remembered<>(clock, LONGEST, ConcurrentHashMap::new);
    }

    /** @param parts what stands before, between and after the places of the token */
    private record Page(List<byte[]> parts, String type, Locale language) {}

    @EventListener({StockChanged.class, PriceChanged.class,
            RateChanged.class, RangeChanged.class, ProductOffered.class})
    void drop() {
        kept.dropAfterCommit();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !KEPT.matcher(address(request).substring(request.getContextPath().length())).matches()
                || request.getCookies() != null && !Arrays.stream(request.getCookies())
                        .allMatch(cookie -> OF_ANYBODY.contains(cookie.getName()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
        var pages = kept.get(); // taken before the page is made: what changes meanwhile drops it as well
        var page = pages.get(address(request));
        if (page != null) {
            write(page, token.getBytes(StandardCharsets.US_ASCII), response);
            return;
        }
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (made.getStatus() == HttpServletResponse.SC_OK && !made.containsHeader("X-Robots-Tag")
                && pages.size() < MOST) {
            pages.put(address(request), page(made, token));
        }
        made.copyBodyToResponse();
    }

    /** With the language. */
    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static Page page(ContentCachingResponseWrapper made, String token) {
        var html = new String(made.getContentAsByteArray(), StandardCharsets.UTF_8);
        var parts = Arrays.stream(html.split(token, -1)).map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
        return new Page(parts, made.getContentType(), made.getLocale());
    }

    private static void write(Page page, byte[] token, HttpServletResponse response) throws IOException {
        response.setContentType(page.type);
        response.setLocale(page.language);
        var length = page.parts.stream().mapToInt(part -> part.length).sum() + token.length * (page.parts.size() - 1);
        response.setContentLength(length);
        // one write: each passes many layers
        var html = new ByteArrayOutputStream(length);
        html.writeBytes(page.parts.getFirst());
        for (var part : page.parts.subList(1, page.parts.size())) {
            html.writeBytes(token);
            html.writeBytes(part);
        }
        html.writeTo(response.getOutputStream());
    }
}
