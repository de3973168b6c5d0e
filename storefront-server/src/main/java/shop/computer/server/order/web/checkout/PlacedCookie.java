package shop.computer.server.order.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import shop.computer.api.OrderNumber;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.web.Typed;

/** Remembers for a day which order a browser placed last: who goes back to the checkout then is led to that order. */
@Component
class PlacedCookie {

    private static final String NAME = "placed";
    private static final Duration LIFE = Duration.ofDays(1);
    private static final String GLUE = ".";

    private final OrderLinks links;

    PlacedCookie(OrderLinks links) {
        this.links = links;
    }

    void keep(OrderNumber number, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, number + GLUE + links.key(number)).path("/").maxAge(LIFE).httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Empty for anything that this shop did not write itself. */
    Optional<OrderNumber> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || !cookie.getValue().contains(GLUE)) {
            return Optional.empty();
        }
        var glue = cookie.getValue().indexOf(GLUE);
        var key = cookie.getValue().substring(glue + 1);
        return Typed.number(cookie.getValue().substring(0, glue)).filter(number -> links.opens(number, key));
    }
}
