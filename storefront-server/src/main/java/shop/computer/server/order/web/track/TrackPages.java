package shop.computer.server.order.web.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import shop.computer.api.OrderNumber;
import shop.computer.server.customer.Phone;
import shop.computer.server.customer.form.Fault;
import shop.computer.server.customer.form.FormCheck;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.web.Typed;

/**
 * Finds an order again by its number and the telephone number it was placed with. One without the other opens nothing, and
 * no answer tells which of the two was wrong.
 */
@Controller
class TrackPages {

    private static final String PAGE = "order/track";

    private final Orders orders;
    private final OrderLinks links;

    TrackPages(Orders orders, OrderLinks links) {
        this.orders = orders;
        this.links = links;
    }

    @GetMapping("/track")
    String show(@RequestAttribute(name = "stale", required = false) @Nullable Boolean stale, TrackForm typed,
            Model model) {
        return page(stale == null ? new TrackForm("", "") : typed, Map.of(), model);
    }

    @PostMapping("/track")
    String find(TrackForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        var faults = faults(form);
        var number = faults.isEmpty() ? find(form) : Optional.<OrderNumber>empty();
        if (number.isPresent()) {
            return "redirect:/orders/" + number.get() + "?key=" + links.key(number.get());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, faults.isEmpty() ? Map.of("", Fault.of("order.track.none")) : faults, model);
    }

    private Optional<OrderNumber> find(TrackForm form) {
        var phone = Phone.parse(form.phone()).e164();
        return Typed.number(form.number()).flatMap(orders::find).map(order -> order.summary())
                .filter(order -> order.phone().equals(phone)).map(order -> order.number());
    }

    private static Map<String, Fault> faults(TrackForm form) {
        var check = new FormCheck();
        if (Typed.number(form.number()).isEmpty()) {
            check.refuse("number", "order.track.number.invalid");
        }
        check.phone(form.phone());
        return check.faults();
    }

    private static String page(TrackForm form, Map<String, Fault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("tab", "orders");
        return PAGE;
    }
}
