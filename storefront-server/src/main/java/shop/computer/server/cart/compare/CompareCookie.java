package shop.computer.server.cart.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import shop.computer.api.Sku;

/** The cookie in which a browser keeps its {@link CompareList}: the SKUs, with a sign between them that no SKU has. */
final class CompareCookie {

    static final String NAME = "compare";

    private static final String BETWEEN = "~";
    private static final Duration LIFE = Duration.ofDays(30);

    private CompareCookie() {}

    static CompareList read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? CompareList.EMPTY : CompareList.of(Arrays.asList(cookie.getValue().split(BETWEEN)));
    }

    /** Keeps the list; an empty one is forgotten. */
    static void keep(CompareList list, HttpServletRequest request, HttpServletResponse response) {
        var value = list.skus().stream().map(Sku::value).collect(Collectors.joining(BETWEEN));
        var cookie = ResponseCookie.from(NAME, value).path("/").maxAge(list.isEmpty() ? Duration.ZERO : LIFE)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
