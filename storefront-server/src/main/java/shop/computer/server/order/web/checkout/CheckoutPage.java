package shop.computer.server.order.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import shop.computer.server.cart.CartView;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.customer.Province;
import shop.computer.server.customer.Provinces;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.order.delivery.DeliveryDays;
import shop.computer.server.order.delivery.DeliveryFees;

/** Fills the checkout page. */
@Component
class CheckoutPage {

    private final Catalog catalog;
    private final DeliveryFees fees;
    private final DeliveryDays days;
    private final Prefill prefill;
    private final Clock clock;

    CheckoutPage(Catalog catalog, DeliveryFees fees, DeliveryDays days, Prefill prefill, Clock clock) {
        this.catalog = catalog;
        this.fees = fees;
        this.days = days;
        this.prefill = prefill;
        this.clock = clock;
    }

    /** @return the template's name */
    String show(CheckoutForm form, CartView cart, Map<String, Fault> faults, HttpServletRequest request, Model model) {
        fill(form, cart, faults, request, model);
        return "order/checkout";
    }

    /**
     * All that was chosen, once more to be looked at. What changed in the cart is said on the form first; whoever sends that with the total it
     * showed goes on with it.
     *
     * @return the template's name
     */
    String review(CheckoutForm form, CartView cart, HttpServletRequest request, Model model) {
        var sums = fill(form, cart, Map.of(), request, model);
        if (!cart.canBeOrdered() || sums.since(form) != null && hasSomethingToSay(cart)) {
            return "order/checkout";
        }
        model.addAttribute("sum", sums.of(form.chosenWay().orElseThrow()));
        return "order/review";
    }

    private static boolean hasSomethingToSay(CartView cart) {
        return cart.hasNotices() || cart.coupon() != null && cart.coupon().refused() != null;
    }

    private CheckoutSums fill(CheckoutForm form, CartView cart, Map<String, Fault> faults, HttpServletRequest request,
            Model model) {
        var language = LocaleContextHolder.getLocale();
        var table = fees.now();
        var sums = CheckoutSums.of(cart, table, form.elsewhere(), catalog.rate(),
                way -> way.day(days, clock.instant()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("cart", cart);
        model.addAttribute("sums", sums);
        model.addAttribute("changed", sums.since(form));
        model.addAttribute("there",
                Provinces.find(form.province()).map(province -> province.name(language)).orElse(""));
        model.addAttribute("choices", prefill.choices(form, request, language));
        model.addAttribute("provinces", provinces(language));
        model.addAttribute("fees", table.differElsewhere() ? table.byProvince() : Map.of());
        return sums;
    }

    /** The capital has a question of its own. */
    private static List<Province> provinces(Locale language) {
        return Provinces.in(language).stream().filter(province -> !province.isCapital()).toList();
    }
}
