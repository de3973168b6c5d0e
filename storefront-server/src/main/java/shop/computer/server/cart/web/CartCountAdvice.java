package shop.computer.server.cart.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.Carts;

/** The number on the cart's badge, for the layout of every page. Counted only when a page shows it and the visitor has a cart. */
@ControllerAdvice(annotations = Controller.class)
class CartCountAdvice {

    private final Carts carts;

    CartCountAdvice(Carts carts) {
        this.carts = carts;
    }

    @ModelAttribute("cartCount")
    LazyContextVariable<Integer> count(HttpServletRequest request) {
        return new LazyContextVariable<>() {

            @Override
            protected Integer loadValue() {
                return CartCookie.read(request).map(carts::count).orElse(0);
            }
        };
    }
}
