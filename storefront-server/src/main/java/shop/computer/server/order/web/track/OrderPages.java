package shop.computer.server.order.web.track;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.order.delivery.DeliveryDays;
import shop.computer.server.order.web.Typed;

/** The customer's page of one order. Without the key of the signed link it does not exist, whether or not the order does. */
@Controller
class OrderPages {

    private final Orders orders;
    private final OrderLinks links;
    private final Catalog catalog;

    OrderPages(Orders orders, OrderLinks links, Catalog catalog) {
        this.orders = orders;
        this.links = links;
        this.catalog = catalog;
    }

    @GetMapping("/orders/{number}")
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String key, Locale language, Model model,
            HttpServletResponse response) {
        var order = Typed.exactNumber(number).filter(known -> links.opens(known, key)).flatMap(orders::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("view", view(order, language));
        model.addAttribute("tab", "orders");
        return "order/order";
    }

    private OrderView view(OrderDetail order, Locale language) {
        var expected = expected(order);
        var address = order.address();
        var province = address == null
                ? null
                : Provinces.find(address.province()).map(known -> known.name(language)).orElse(address.provinceName());
        return new OrderView(order, OrderView.state(order), expected, Timeline.of(order, expected), province,
                catalog.cards(order.lines().stream().map(OrderLine::sku).toList()),
                page("/orders/", order), OrderView.isPayable(order) ? page("/pay/", order) : null);
    }

    private String page(String below, OrderDetail order) {
        var number = order.summary().number();
        return below + number + "?key=" + links.key(number);
    }

    /** Reckoned from when the order was sure, or from when it was placed if it is not yet. */
    private static LocalDate expected(OrderDetail order) {
        var sure = order.story().stream().filter(change -> change.to() == OrderStatus.CONFIRMED).findFirst()
                .map(change -> change.at()).orElse(order.summary().placedAt());
        var address = order.address();
        return address == null ? DeliveryDays.atCounter(sure) : DeliveryDays.in(address.province(), sure);
    }
}
