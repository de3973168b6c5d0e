package shop.computer.server.cart.wish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import shop.computer.server.cart.CartToken;

/** The cookie in which a browser keeps the token of its wish list. */
final class WishCookie {

    static final String NAME = "wishes";

    private WishCookie() {}

    /** Empty for none, or for anything that cannot be one. */
    static Optional<CartToken> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : CartToken.of(cookie.getValue());
    }

    /** Keeps the token for {@link WishLists#LIFE} from now on. */
    static void keep(CartToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, token.value()).path("/").maxAge(WishLists.LIFE).httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
