package shop.computer.server.order.web.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.cart.CartCookie;
import shop.computer.server.cart.CartLine;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.OrderRenewal;
import shop.computer.server.order.delivery.DeliveryDays;
import shop.computer.server.order.web.OrderDoor;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;

/** The customer's page of one order. */
@Controller
class OrderPages {

    private final OrderDoor door;
    private final OrderLinks links;
    private final Catalog catalog;
    private final Carts carts;
    private final Payments payments;
    private final Refunds refunds;
    private final DeliveryDays days;
    private final OrderRenewal renewal;
    private final AccountOffer offer;

    OrderPages(OrderDoor door, OrderLinks links, Catalog catalog, Carts carts, Payments payments, Refunds refunds,
            DeliveryDays days, OrderRenewal renewal, AccountOffer offer) {
        this.door = door;
        this.links = links;
        this.catalog = catalog;
        this.carts = carts;
        this.payments = payments;
        this.refunds = refunds;
        this.days = days;
        this.renewal = renewal;
        this.offer = offer;
    }

    @GetMapping("/orders/{number}")
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String note, HttpServletRequest request, Locale language, Model model) {
        var order = door.order(door.open(number, key));
        model.addAttribute("view", view(order, language));
        model.addAttribute("offer", offer.of(order, request));
        model.addAttribute("otherForm", note.equals("other-form"));
        model.addAttribute("tab", "orders");
        return "order/order";
    }

    /** Puts what was ordered into the visitor's cart, where it says what has changed since. */
    @PostMapping("/orders/{number}/again")
    String again(@PathVariable String number, @RequestParam(defaultValue = "") String key, HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        var order = door.order(door.open(number, key));
        var lines = new LinkedHashMap<Sku, CartLine>();
        order.lines().forEach(line -> lines.merge(line.sku(),
                new CartLine(line.sku(), line.quantity(), line.unitPrice()), OrderPages::together));
        var filled = carts.refill(CartCookie.read(request).orElse(null), List.copyOf(lines.values()));
        CartCookie.keep(filled, request, response);
        return "redirect:/cart?note=again";
    }

    /** A product that was added at another price later stands in two lines. */
    private static CartLine together(CartLine one, CartLine other) {
        return new CartLine(one.sku(), one.quantity() + other.quantity(), other.priceSeen());
    }

    private OrderView view(OrderDetail order, Locale language) {
        var expected = expected(order);
        return new OrderView(order, OrderView.state(order, hasMoney(order)), expected, Timeline.of(order, expected),
                OrderView.province(order, language),
                catalog.cards(order.lines().stream().map(OrderLine::sku).toList()),
                page("/orders/", order), links.key(order.summary().number()),
                OrderView.isPayable(order) ? page("/pay/", order) : null, renewal.isOffered(order));
    }

    private boolean hasMoney(OrderDetail order) {
        var number = order.summary().number();
        return order.payment().status() == PaymentStatus.REVIEW || !payments.received(number).isZero()
                || !refunds.of(number).isEmpty();
    }

    private String page(String below, OrderDetail order) {
        var number = order.summary().number();
        return below + number + "?key=" + links.key(number);
    }

    /** Reckoned from when the order was sure, or from when it was placed if it is not yet. */
    private LocalDate expected(OrderDetail order) {
        var sure = order.story().stream().filter(change -> change.to() == OrderStatus.CONFIRMED).findFirst()
                .map(change -> change.at()).orElse(order.summary().placedAt());
        var address = order.address();
        return address == null ? days.atCounter(sure) : days.in(address.province(), sure);
    }
}
