package shop.computer.server.order.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import shop.computer.api.OrderNumber;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.refusal.EmptyCartException;
import shop.computer.server.order.refusal.OtherFormException;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.order.refusal.ShopBusyException;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;

/**
 * The checkout: one form, and all of it once more before the order is placed. Whatever is wrong, the page comes back with a sentence
 * at the field and everything as it was typed; nothing is written before all is right.
 */
@Controller
class CheckoutPages {

    /** A page that answers a form is shown again on the way back only if the browser may keep it; else it asks to send the form once more. */
    private static final String TO_GO_BACK_TO = "no-cache, private";

    /** The step that shows the form again and looks for no faults. */
    private static final String CHANGE = "change";

    private final Orders orders;
    private final OrderLinks links;
    private final Carts carts;
    private final CheckoutPage page;
    private final PlacedCookie placed;
    private final Origins origins;
    private final Prefill prefill;

    CheckoutPages(Orders orders, OrderLinks links, Carts carts, CheckoutPage page, PlacedCookie placed,
            Origins origins, Prefill prefill) {
        this.orders = orders;
        this.links = links;
        this.carts = carts;
        this.page = page;
        this.placed = placed;
        this.origins = origins;
        this.prefill = prefill;
    }

    @GetMapping("/checkout")
    String show(@RequestAttribute(name = "stale", required = false) @Nullable Boolean stale, CheckoutForm typed,
            HttpServletRequest request, Model model) {
        var cart = carts.view(CartCookie.read(request).orElse(null));
        if (cart.isEmpty()) {
            return withoutCart(typed, request);
        }
        var form = stale == null ? prefill.form(typed.province(), request) : typed;
        return page.show(form, cart, Map.of(), request, model);
    }

    /** @param step {@code review}: all that was chosen is shown once more; {@code change}: the form again; else the order is placed */
    @PostMapping("/checkout")
    String place(CheckoutForm form, @RequestParam(defaultValue = "") String step, HttpServletRequest request,
            HttpServletResponse response, Locale language, Model model) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, TO_GO_BACK_TO);
        var token = CartCookie.read(request).orElseGet(CartToken::fresh);
        if (step.equals(CHANGE)) {
            return again(form, token, Map.of(), request, model);
        }
        var faults = CheckoutCheck.faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(form, token, faults, request, model);
        }
        if (step.equals("review")) {
            var cart = carts.view(token, form.phoneIfOne());
            return cart.isEmpty() ? withoutCart(form, request) : page.review(form, cart, request, model);
        }
        return place(form, token, request, response, language, model);
    }

    /** The customer agrees to what changed in the cart. */
    @PostMapping(path = "/checkout", params = "accept")
    String accept(CheckoutForm form, HttpServletRequest request, HttpServletResponse response, Locale language,
            Model model) {
        CartCookie.read(request).ifPresent(carts::accept);
        return place(form, CHANGE, request, response, language, model);
    }

    /** A coupon that does not count is taken out of the cart. @param step the one that follows, as when the form is sent */
    @PostMapping(path = "/checkout", params = {"without-coupon", "!accept"})
    String withoutCoupon(CheckoutForm form, @RequestParam("without-coupon") String step, HttpServletRequest request,
            HttpServletResponse response, Locale language, Model model) {
        CartCookie.read(request).ifPresent(carts::dropCoupon);
        return place(form, step, request, response, language, model);
    }

    /** @param address that the customer's account keeps, by its id */
    @PostMapping(path = "/checkout", params = {"address", "!accept", "!without-coupon"})
    String bringTo(CheckoutForm form, @RequestParam long address, HttpServletRequest request,
            HttpServletResponse response, Locale language, Model model) {
        return place(prefill.at(address, form, request), CHANGE, request, response, language, model);
    }

    private String place(CheckoutForm form, CartToken token, HttpServletRequest request, HttpServletResponse response,
            Locale language, Model model) {
        try {
            var account = SignedIn.of(request).map(SignedIn::account).orElse(null);
            var number = orders.place(form.wish(token, language, origins.of(request.getRemoteAddr()), account));
            if (carts.isGone(token)) {
                CartCookie.drop(request, response);
            }
            placed.keep(number, request, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "redirect:" + (form.paysCash() ? "/orders/" : "/pay/") + number + "?key=" + links.key(number);
        } catch (PriceChangedException | OutOfStockException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return again(form, token, Map.of(), request, model);
        } catch (TooManyOpenOrdersException e) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            var fault = Fault.of(e.wording(), e.facts().toArray());
            return again(form, token, Map.of(e.same().field(), fault), request, model);
        } catch (OtherFormException e) {
            return placedBefore(e, request);
        } catch (ShopBusyException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            e.retryAfter().ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds()));
            return again(form, token, Map.of("", Fault.of("order.checkout.busy")), request, model);
        } catch (EmptyCartException e) {
            return withoutCart(form, request);
        }
    }

    /** A person sees the order that was placed and reads that it is not the one of this form; a program is refused. */
    private String placedBefore(OtherFormException refusal, HttpServletRequest request) {
        if (!readsPages(request)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        }
        return orderPage(refusal.order()) + "&note=other-form";
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") != null || accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The page as it was sent, with the prices and the stock of now. */
    private String again(CheckoutForm form, CartToken token, Map<String, Fault> faults, HttpServletRequest request,
            Model model) {
        var cart = carts.view(token, form.phoneIfOne());
        return cart.isEmpty() ? withoutCart(form, request) : page.show(form, cart, faults, request, model);
    }

    /**
     * Nothing to order. A form that became an order although nobody heard so leads to that order; whoever placed one and went back is led to
     * the last of this browser.
     */
    private String withoutCart(CheckoutForm form, HttpServletRequest request) {
        return orders.placedBy(form.checkoutKey()).or(() -> placed.read(request)).map(this::orderPage)
                .orElse("redirect:/cart?note=empty");
    }

    private String orderPage(OrderNumber number) {
        return "redirect:/orders/" + number + "?key=" + links.key(number);
    }
}
