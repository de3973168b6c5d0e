package shop.computer.server.order.web.pay;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import shop.computer.api.Currency;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.customer.Phone;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.OrderRenewal;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PaySwitch;
import shop.computer.server.order.refusal.ShopBusyException;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;
import shop.computer.server.order.web.OrderDoor;
import shop.computer.server.payment.BankApp;
import shop.computer.server.payment.BankLine;
import shop.computer.server.payment.KhqrCard;
import shop.computer.server.payment.Payments;

/** The page with the KHQR, and what becomes of it: paid, expired, or looked at by staff. */
@Controller
@RequestMapping("/pay/{number}")
class PayPages {

    private static final String VIEW = "order/pay";
    /** What became of a picture that was shown; anything else in the address says nothing. */
    private static final Set<String> SHOWN = Set.of("taken", "enough", "not-a-picture", "too-large");
    /** What became of something else that was asked for. */
    private static final Set<String> TOLD = Set.of("many", "busy", "no-app");
    private static final String TO_THE_CODE = "redirect:/pay/{number}";
    private static final String TO_THE_ORDER = "redirect:/orders/{number}";

    private final OrderDoor door;
    private final Payments payments;
    private final PaySwitch currencies;
    private final OrderRenewal renewal;
    private final Orders orders;
    private final BankApp app;
    private final BankLine bank;
    private final Clock clock;
    private final boolean sandbox;

    PayPages(OrderDoor door, Payments payments, PaySwitch currencies, OrderRenewal renewal,
            Orders orders, BankApp app, BankLine bank, Clock clock, Environment environment) {
        this.renewal = renewal;
        this.orders = orders;
        this.app = app;
        this.currencies = currencies;
        this.bank = bank;
        this.door = door;
        this.payments = payments;
        this.clock = clock;
        this.sandbox = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String missing, Model model, RedirectAttributes onward) {
        var order = door.order(door.open(number, key));
        if (!hasSomethingToShow(order)) {
            onward.addAttribute("key", key);
            return TO_THE_ORDER;
        }
        var card = card(order.summary().number());
        model.addAttribute("order", order);
        model.addAttribute("state", PayState.of(order.payment(), clock.instant()));
        model.addAttribute("card", card);
        model.addAttribute("key", key);
        model.addAttribute("phone", new Phone(order.summary().phone()).shown());
        model.addAttribute("window", Duration.between(card.createdAt(), card.expiresAt()).toSeconds());
        model.addAttribute("gone", Duration.between(card.createdAt(), clock.instant()).toSeconds());
        model.addAttribute("sandbox", sandbox);
        model.addAttribute("shown", SHOWN.contains(shown) ? shown : "");
        model.addAttribute("told", TOLD.contains(shown) ? shown : "");
        model.addAttribute("silent", bank.silentUntil().isPresent());
        model.addAttribute("other", other(card.amount().currency()));
        model.addAttribute("app", app.isOffered());
        model.addAttribute("renewable", renewal.isOffered(order));
        model.addAttribute("missing", order.lines().stream().filter(line -> line.sku().value().equals(missing))
                .findFirst().orElse(null));
        return VIEW;
    }

    /** The time was up: another code for the same order, if its goods are still there. */
    @PostMapping("/renew")
    String renew(@PathVariable String number, @RequestParam(defaultValue = "") String key, RedirectAttributes back) {
        var order = door.open(number, key);
        back.addAttribute("key", key);
        try {
            orders.renew(order);
        } catch (OutOfStockException gone) {
            back.addAttribute("missing", gone.sku().value());
        } catch (TooManyOpenOrdersException many) {
            back.addAttribute("shown", "many");
        } catch (ShopBusyException rush) {
            back.addAttribute("shown", "busy");
        }
        return TO_THE_CODE;
    }

    /** Into the payer's bank app; back to the code if the bank gives no way there. */
    @GetMapping("/app")
    String openApp(@PathVariable String number, @RequestParam(defaultValue = "") String key, RedirectAttributes back) {
        var order = door.open(number, key);
        var link = PayState.of(payments.summary(order), clock.instant()) == PayState.WAITING
                ? payments.card(order).flatMap(card -> app.link(card.khqr()))
                : Optional.<URI>empty();
        if (link.isPresent()) {
            return "redirect:" + link.get();
        }
        back.addAttribute("key", key);
        back.addAttribute("shown", "no-app");
        return TO_THE_CODE;
    }

    /** The customer would rather pay in the other currency: another code. */
    @PostMapping("/currency")
    String payIn(@PathVariable String number, @RequestParam(defaultValue = "") String key,
            @RequestParam Currency currency, RedirectAttributes back) {
        currencies.payIn(door.open(number, key), currency);
        back.addAttribute("key", key);
        return TO_THE_CODE;
    }

    /** "I have paid": the bank is asked soon. */
    @PostMapping("/check")
    String check(@PathVariable String number, @RequestParam(defaultValue = "") String key, RedirectAttributes back) {
        payments.checkSoon(door.open(number, key));
        back.addAttribute("key", key);
        return TO_THE_CODE;
    }

    /** The card as a picture for the phone's gallery, from which bank apps read it; not there once nobody should pay by it. */
    @GetMapping("/khqr.png")
    ResponseEntity<byte[]> picture(@PathVariable String number, @RequestParam(defaultValue = "") String key) {
        var order = door.open(number, key);
        if (PayState.of(payments.summary(order), clock.instant()) != PayState.WAITING) {
            throw OrderDoor.nothingHere();
        }
        var picture = payments.picture(order).orElseThrow(OrderDoor::nothingHere);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("khqr-" + order + ".png").build().toString())
                .body(picture);
    }

    private static Currency other(Currency shown) {
        return shown == Currency.USD ? Currency.KHR : Currency.USD;
    }

    private KhqrCard card(OrderNumber order) {
        return payments.card(order).orElseThrow(OrderDoor::nothingHere);
    }

    /** Whether there is something to say about a payment by KHQR that the order's own page does not say better. */
    private static boolean hasSomethingToShow(OrderDetail order) {
        var overAndDone = order.payment().status() == PaymentStatus.EXPIRED
                || order.payment().status() == PaymentStatus.FAILED;
        return order.payment().method() == PaymentMethod.KHQR && switch (order.summary().status()) {
            case CANCELLED -> false;
            case PLACED -> order.payment().status() != PaymentStatus.FAILED;
            case EXPIRED -> true;
            default -> !overAndDone;
        };
    }
}
