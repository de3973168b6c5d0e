package shop.computer.server.order.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.order.AccountOrders;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.web.OrderDoor;

/** The first page of an account: its orders. And the button on an order's page that puts it there. */
@Controller
class OwnOrdersPages {

    private final AccountOrders orders;
    private final OrderLinks links;
    private final OrderDoor door;

    OwnOrdersPages(AccountOrders orders, OrderLinks links, OrderDoor door) {
        this.orders = orders;
        this.links = links;
        this.door = door;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn customer, Model model) {
        model.addAttribute("email", customer.email());
        model.addAttribute("orders", orders.of(customer.account(), customer.address()).stream()
                .map(order -> new OwnOrder(order, links.key(order.number()))).toList());
        model.addAttribute("most", AccountOrders.MOST);
        model.addAttribute("tab", "account");
        return "order/account";
    }

    /** Whoever can open the order may put it into their account, once. */
    @PostMapping("/orders/{number}/keep")
    String keep(@PathVariable String number, @RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        var order = door.open(number, key);
        var customer = SignedIn.of(request);
        customer.ifPresent(signedIn -> orders.keep(order, signedIn.account()));
        return customer.isPresent() ? "redirect:/account" : "redirect:/login";
    }
}
