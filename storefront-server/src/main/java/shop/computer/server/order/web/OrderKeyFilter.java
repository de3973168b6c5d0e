package shop.computer.server.order.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;
import org.springframework.web.util.WebUtils;
import shop.computer.api.OrderNumber;
import shop.computer.server.order.OrderLinks;

/**
 * Takes the key of an order's link out of the address when a browser opens it, and keeps it in a cookie that only this order's pages get: an
 * address is read over shoulders, copied, and written into histories and logs. Controllers see the key as before, and what they link to
 * comes without it. Programs that are no browsers go on with the key in the address.
 */
@Component
class OrderKeyFilter extends OncePerRequestFilter {

    static final String KEY = "key";

    private static final String COOKIE = "order-key";
    private static final Duration LIFE = Duration.ofDays(90);
    private static final List<String> PAGES = List.of("/orders/", "/pay/");
    private static final List<String> LANGUAGES = List.of("", "/km");
    private static final Pattern PATH = Pattern.compile("(/orders/|/pay/)([^/]+)(/.*)?");

    private final OrderLinks links;

    OrderKeyFilter(OrderLinks links) {
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = PATH.matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
        var number = path.matches() ? Typed.numberInAddress(path.group(2)) : Optional.<OrderNumber>empty();
        if (number.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var order = number.get();
        var given = request.getParameter(KEY);
        var kept = WebUtils.getCookie(request, COOKIE);
        if (given != null && isOpenedByABrowser(request) && path.group(3) == null && links.opens(order, given)) {
            keep(order, given, request, response);
            goTo(request.getContextPath() + path.group(1) + order, request, response);
        } else if (kept != null && (given == null || given.equals(kept.getValue()))) {
            chain.doFilter(new KeptKey.Request(request, kept.getValue()), new KeptKey.Response(response, order));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOpenedByABrowser(HttpServletRequest request) {
        return request.getMethod().equals("GET") && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static void keep(OrderNumber order, String key, HttpServletRequest request, HttpServletResponse response) {
        for (var language : LANGUAGES) {
            for (var page : PAGES) {
                response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, key)
                        .path(language + page + order).maxAge(LIFE).httpOnly(true).secure(request.isSecure())
                        .sameSite("Lax").build().toString());
            }
        }
    }

    private static void goTo(String page, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, KeptKey.without(page + "?" + request.getQueryString()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
