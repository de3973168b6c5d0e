package shop.computer.server.cart.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
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
import shop.computer.server.cart.SavedForLater;
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
    private final SavedForLater saved;
    private final Catalog catalog;

    CartPages(Carts carts, SavedForLater saved, Catalog catalog) {
        this.carts = carts;
        this.saved = saved;
        this.catalog = catalog;
    }

    @GetMapping("/cart")
    String show(Outcome outcome, HttpServletRequest request, Model model) {
        say(outcome, model);
        return show(PAGE, CartCookie.read(request).orElse(null), model);
    }

    /** Pressed on a card, on the page of a product, or on that of the cart to undo a removal. */
    @PostMapping("/cart")
    String add(AddForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        seeOther(request);
        var old = CartCookie.read(request).orElse(null);
        var template = !isHtmx(request) ? PAGE : "cart".equals(request.getHeader("HX-Target")) ? PIECES : ADDED;
        if (template.equals(ADDED)) {
            response.setHeader("HX-Reswap", "none");
        }
        var refused = Refused.tried(() -> add(form, old, template, request, response, model), this::name);
        if (refused.isPresent()) {
            return refused(refused.get(), template, old, request, response, model);
        }
        var outcome = Outcome.of("added", Typed.sku(form.sku()));
        say(outcome, model);
        return isHtmx(request) ? template : "redirect:" + outcome.address();
    }

    /** Forms without a page of their own, asked for as if they had one. */
    @GetMapping({"/cart/lines", "/cart/changes", "/cart/coupon"})
    String cart() {
        return "redirect:/cart";
    }

    @PostMapping("/cart/lines")
    String change(LineForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return change(token -> form.change(carts, saved, token), request, response, model);
    }

    /** The visitor agrees to what changed since. */
    @PostMapping("/cart/changes")
    String accept(HttpServletRequest request, HttpServletResponse response, Model model) {
        return change(quietly(carts::accept), request, response, model);
    }

    /** Puts a coupon into the cart, or takes it out again. */
    @PostMapping("/cart/coupon")
    String coupon(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "use") String act,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        if (act.equals("remove")) {
            return change(quietly(carts::dropCoupon), request, response, model);
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

    private void add(AddForm form, @Nullable CartToken old, String template, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        var token = form.putInto(carts, old);
        CartCookie.keep(token, request, response);
        model.addAttribute("cartCount", carts.count(token));
        if (template.equals(PIECES)) {
            show(template, token, model);
        }
    }

    private String change(Function<CartToken, Outcome> change, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        seeOther(request);
        var token = CartCookie.read(request).orElse(null);
        var outcome = new AtomicReference<>(Outcome.QUIET);
        var refused = token == null
                ? Optional.<Refused>empty()
                : Refused.tried(() -> outcome.set(change.apply(token)), this::name);
        if (refused.isPresent()) {
            return refused(refused.get(), isHtmx(request) ? PIECES : PAGE, token, request, response, model);
        }
        if (token != null) {
            CartCookie.keep(token, request, response);
        }
        say(outcome.get(), model);
        return isHtmx(request) ? show(PIECES, token, model) : "redirect:" + outcome.get().address();
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
        model.addAttribute("saved", saved.view(token));
        model.addAttribute("shopRate", catalog.rate());
        model.addAttribute("tab", "cart");
        return template;
    }

    private void say(Outcome outcome, Model model) {
        model.addAttribute(NOTE, outcome.said(this::name).orElse(null));
        model.addAttribute("undo", outcome.isUndoable() ? outcome : null);
    }

    private String name(Sku sku) {
        var product = catalog.cards(Set.of(sku)).get(sku);
        return product == null ? sku.value() : product.name();
    }

    private static Function<CartToken, Outcome> quietly(Consumer<CartToken> change) {
        return token -> {
            change.accept(token);
            return Outcome.QUIET;
        };
    }

    /** A redirect after a form is to be read, never posted again. */
    private static void seeOther(HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
