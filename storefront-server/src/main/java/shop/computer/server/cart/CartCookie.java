package shop.computer.server.cart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie in which a browser keeps its {@link CartToken}; nothing else is known of a visitor, and there is no session. */
public final class CartCookie {

    public static final String NAME = "cart";

    private CartCookie() {}

    /** The token a request brought; empty for none, or for anything that cannot be one. */
    public static Optional<CartToken> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : CartToken.of(cookie.getValue());
    }

    /** Keeps the token for {@link Carts#LIFE} from now on. */
    public static void keep(CartToken token, HttpServletRequest request, HttpServletResponse response) {
        set(token.value(), Carts.LIFE, request, response);
    }

    /** Forgets the cart. */
    public static void drop(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value).path("/").maxAge(life).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
