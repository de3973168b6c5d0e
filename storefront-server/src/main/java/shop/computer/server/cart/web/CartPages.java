package shop.computer.server.cart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import shop.computer.api.Sku;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.promotion.Quote;

/**
 * The cart page and the forms that change a cart. A change that was made leads to the page by a redirect, so that
 * reloading repeats nothing; one that was refused shows the page with the reason. htmx gets the pieces of the page that
 * changed.
 */
@Controller
class CartPages {

    private static final String PAGE = "cart/cart";
    private static final String PIECES = "cart/cart :: pieces";
    private static final String ADDED = "cart/cart :: added";
    private static final String NOTE = "note";

    private final Carts carts;
    private final Catalog catalog;

    CartPages(Carts carts, Catalog catalog) {
        this.carts = carts;
        this.catalog = catalog;
    }

    @GetMapping("/cart")
    String show(@RequestParam(name = NOTE, defaultValue = "") String code, @RequestParam(defaultValue = "") String sku,
            HttpServletRequest request, Model model) {
        model.addAttribute(NOTE, note(code, sku));
        return show(PAGE, CartCookie.read(request).orElse(null), model);
    }

    @PostMapping("/cart")
    String add(AddForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("HX-Reswap", "none");
        seeOther(request);
        var old = CartCookie.read(request).orElse(null);
        var refused = Refused.tried(() -> {
            var token = form.putInto(carts, old);
            CartCookie.keep(token, request, response);
            model.addAttribute("cartCount", carts.count(token));
        }, this::name);
        if (refused.isPresent()) {
            return refused(refused.get(), isHtmx(request) ? ADDED : PAGE, old, request, response, model);
        }
        var sku = Typed.sku(form.sku());
        model.addAttribute(NOTE, CartNote.good("cart.note.added", name(sku)));
        return isHtmx(request) ? ADDED : "redirect:/cart?note=added&sku=" + sku;
    }

    /** Forms without a page of their own, asked for as if they had one. */
    @GetMapping({"/cart/lines", "/cart/changes", "/cart/coupon"})
    String cart() {
        return "redirect:/cart";
    }

    @PostMapping("/cart/lines")
    String change(LineForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return change(token -> form.change(carts, token), form::next, request, response, model);
    }

    /** The visitor agrees to what changed since. */
    @PostMapping("/cart/changes")
    String accept(HttpServletRequest request, HttpServletResponse response, Model model) {
        return change(carts::accept, () -> "/cart", request, response, model);
    }

    /** Puts a coupon into the cart, or takes it out again. */
    @PostMapping("/cart/coupon")
    String coupon(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "use") String act,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        if (act.equals("remove")) {
            return change(carts::dropCoupon, () -> "/cart", request, response, model);
        }
        var token = CartCookie.read(request).orElse(null);
        var refused = token == null || code.isBlank() ? null : carts.useCoupon(token, code).refused();
        if (token != null && (code.isBlank() || refused != null && refused != Quote.Refused.BELOW_MINIMUM)) {
            model.addAttribute("couponTyped", code.strip());
            model.addAttribute("couponFault", refused == null ? "empty" : "refused." + refused.key());
            response.setStatus(isHtmx(request) ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(isHtmx(request) ? PIECES : PAGE, token, model);
        }
        seeOther(request);
        return isHtmx(request) ? show(PIECES, token, model) : "redirect:/cart";
    }

    private String change(Consumer<CartToken> change, Supplier<String> next, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        seeOther(request);
        var token = CartCookie.read(request);
        var refused = token.flatMap(cart -> Refused.tried(() -> change.accept(cart), this::name));
        if (refused.isPresent()) {
            return refused(refused.get(), isHtmx(request) ? PIECES : PAGE, token.orElse(null), request, response,
                    model);
        }
        return isHtmx(request) ? show(PIECES, token.orElse(null), model) : "redirect:" + next.get();
    }

    /** htmx shows nothing that comes with an error status. */
    private String refused(Refused refused, String template, @Nullable CartToken token, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        response.setStatus(isHtmx(request) ? HttpStatus.OK.value() : refused.status().value());
        model.addAttribute(NOTE, refused.note());
        return show(template, token, model);
    }

    private String show(String template, @Nullable CartToken token, Model model) {
        model.addAttribute("htmx", template.equals(PIECES));
        model.addAttribute("cart", carts.view(token));
        model.addAttribute("shopRate", catalog.rate());
        model.addAttribute("tab", "cart");
        return template;
    }

    /** What the redirect before this page wants said; addresses can be made up, so nothing for what cannot be. */
    private @Nullable CartNote note(String code, String sku) {
        return switch (code) {
            case "added" ->
                Typed.read(sku).map(product -> CartNote.good("cart.note.added", name(product))).orElse(null);
            case "removed" -> Typed.read(sku).map(product -> CartNote.info("cart.note.removed", name(product)))
                    .orElse(null);
            case "again" -> CartNote.good("cart.note.again");
            case "empty" -> CartNote.info("cart.note.empty");
            default -> null;
        };
    }

    private String name(Sku sku) {
        var product = catalog.cards(Set.of(sku)).get(sku);
        return product == null ? sku.value() : product.name();
    }

    /** A redirect after a form is to be read, never posted again. */
    private static void seeOther(HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
