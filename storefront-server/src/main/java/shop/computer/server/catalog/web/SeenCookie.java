package shop.computer.server.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import shop.computer.api.Sku;

/** The cookie in which a browser keeps what its visitor looked at: the SKUs, the last first. The shop itself keeps nothing of it. */
final class SeenCookie {

    static final String NAME = "seen";

    /** How many are shown; one more is kept, for the product on whose page they stand is not among them. */
    static final int MOST = 8;

    private static final String BETWEEN = "~";
    private static final Duration LIFE = Duration.ofDays(30);

    private SeenCookie() {}

    /** What cannot be a SKU is left out, and what is more than anybody needs. */
    static List<Sku> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null
                ? List.of()
                : Arrays.stream(cookie.getValue().split(BETWEEN, MOST + 2)).map(Sku::read)
                        .flatMap(Optional::stream).distinct().limit(MOST + 1).toList();
    }

    /** What to show on the page of a product. */
    static List<Sku> others(List<Sku> seen, Sku product) {
        return seen.stream().filter(sku -> !sku.equals(product)).limit(MOST).toList();
    }

    /** Puts a product before those that were seen. */
    static void keep(Sku product, List<Sku> seen, HttpServletRequest request, HttpServletResponse response) {
        var skus = Stream.concat(Stream.of(product), others(seen, product).stream()).map(Sku::value);
        var cookie = ResponseCookie.from(NAME, skus.collect(Collectors.joining(BETWEEN))).path("/").maxAge(LIFE)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
