package shop.computer.server.order.web.track;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import shop.computer.server.order.web.OrderDoor;
import shop.computer.server.payment.Payments;

/** The paper to an order, for its customer to print. */
@Controller
class PaperPages {

    private final OrderDoor door;
    private final Payments payments;

    PaperPages(OrderDoor door, Payments payments) {
        this.door = door;
        this.payments = payments;
    }

    @GetMapping("/orders/{number}/paper")
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String key, Locale language,
            Model model) {
        var order = door.order(door.open(number, key));
        if (!Paper.isFor(order)) {
            throw OrderDoor.nothingHere();
        }
        model.addAttribute("paper", Paper.of(order, payments.received(order.summary().number()),
                OrderView.province(order, language)));
        model.addAttribute("key", key);
        return "order/paper";
    }
}
