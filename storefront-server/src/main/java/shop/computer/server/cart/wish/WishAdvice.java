package shop.computer.server.cart.wish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import shop.computer.api.Sku;

/** What the visitor wishes for, for the heart of every page. Looked up only when a page shows it and the visitor has a list. */
@ControllerAdvice(annotations = Controller.class)
class WishAdvice {

    private final WishLists lists;

    WishAdvice(WishLists lists) {
        this.lists = lists;
    }

    @ModelAttribute("wishes")
    LazyContextVariable<Set<Sku>> wishes(HttpServletRequest request) {
        return new LazyContextVariable<>() {

            @Override
            protected Set<Sku> loadValue() {
                return WishCookie.read(request).map(lists::skus).orElse(Set.of());
            }
        };
    }
}
