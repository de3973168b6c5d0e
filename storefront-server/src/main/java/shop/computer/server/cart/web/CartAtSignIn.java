package shop.computer.server.cart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import shop.computer.server.cart.AccountCarts;
import shop.computer.server.cart.CartCookie;

/** Who signs in finds the cart of the account again, with what is in the visitor's own; who signs out leaves it behind. */
@Component
class CartAtSignIn implements SessionAuthenticationStrategy, LogoutHandler {

    private final AccountCarts carts;

    CartAtSignIn(AccountCarts carts) {
        this.carts = carts;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        CartCookie.keep(carts.join(who.getName(), CartCookie.read(request).orElse(null)), request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        CartCookie.drop(request, response);
    }
}
