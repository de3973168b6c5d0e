package shop.computer.server.platform.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language from the address. {@code /km/cart} reaches the same controller as {@code /cart}; because {@code /km} then counts as the
 * context path, every link and redirect that the page makes stays in Khmer by itself. A visitor who types the bare address comes back to the
 * language chosen last.
 */
class LanguageFilter extends OncePerRequestFilter {

    private static final String COOKIE = "language";
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/actuator", "/sandbox/bank/v1");
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = Language.ofPath(askedPath(request));
        if (comesBackInKhmer(request, language)) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            response.sendRedirect(Language.KHMER.prefix() + "/");
            return;
        }
        language.noteOn(request);
        if (language == Language.KHMER && speaksNoLanguage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        rememberIfChosen(request, response, language);
        chain.doFilter(language == Language.KHMER ? new KhmerRequest(request) : request, response);
    }

    /** What programs ask for stands at one address; below {@code /km} are pages alone. */
    private static boolean speaksNoLanguage(HttpServletRequest request) {
        var path = new KhmerRequest(request).getServletPath();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && FOR_PROGRAMS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private static String askedPath(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Only at the bare address, and only when it was typed or opened from elsewhere: a link inside the shop is a choice. */
    private static boolean comesBackInKhmer(HttpServletRequest request, Language language) {
        return language == Language.ENGLISH && request.getRequestURI().equals("/") && request.getQueryString() == null
                && request.getDispatcherType() == DispatcherType.REQUEST && !fromInside(request)
                && remembered(request).filter(Language.KHMER.code()::equals).isPresent();
    }

    private static boolean fromInside(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static void rememberIfChosen(HttpServletRequest request, HttpServletResponse response, Language language) {
        var remembered = remembered(request);
        var isPage = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        if (!isPage || remembered.map(Language::ofCode).orElse(Language.ENGLISH) == language) {
            return;
        }
        response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.code()).path("/").maxAge(REMEMBERED)
                        .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
                        .findFirst();
    }
}
