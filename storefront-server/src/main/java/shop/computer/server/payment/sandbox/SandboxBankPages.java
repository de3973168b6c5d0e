package shop.computer.server.payment.sandbox;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import shop.computer.api.Money;
import shop.computer.server.payment.khqr.Khqr;
import shop.computer.server.payment.khqr.KhqrContent;
import shop.computer.server.payment.khqr.element.KhqrException;

/** The pretend bank's app: takes the text of a KHQR, shows whom it pays, and pays. */
@Controller
@Profile("demo")
@RequestMapping("/sandbox/bank")
class SandboxBankPages {

    private static final String VIEW = "payment/sandbox-bank";
    private static final String BACK = "redirect:/sandbox/bank";

    private final SandboxBank bank;
    private final Clock clock;

    SandboxBankPages(SandboxBank bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * What the app shows before paying.
     *
     * @param expired only late payments are taken
     */
    record Offer(String receiver, String account, Money amount, @Nullable String bill, boolean expired) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String khqr, Model model) {
        var code = khqr.strip();
        model.addAttribute("khqr", code);
        if (!code.isEmpty()) {
            try {
                model.addAttribute("offer", offer(payable(code)));
                model.addAttribute("transfers", bank.transfers(code));
            } catch (KhqrException e) {
                model.addAttribute("fault", "malformed");
            } catch (NoAmountException e) {
                model.addAttribute("fault", "open");
            }
        }
        return VIEW;
    }

    @PostMapping
    String pay(@RequestParam String khqr, @RequestParam PayHow how, Model model, RedirectAttributes back) {
        var code = khqr.strip();
        try {
            var content = payable(code);
            if (content.isExpiredAt(clock.instant()) && how != PayHow.LATE) {
                return show(code, model);
            }
            bank.pay(code, content, how);
        } catch (KhqrException | NoAmountException e) {
            return show(code, model);
        }
        back.addAttribute("khqr", code);
        return BACK;
    }

    /** A code whose payer types the amount: this app has no field for that. */
    private static final class NoAmountException extends RuntimeException {}

    private static KhqrContent payable(String code) {
        var content = Khqr.read(code);
        if (!content.isDynamic()) {
            throw new NoAmountException();
        }
        return content;
    }

    private Offer offer(KhqrContent content) {
        var details = content.request().details();
        var amount = details.amount();
        return new Offer(details.name(), content.request().account(),
                amount == null ? Money.zero(details.currency()) : new Money(amount, details.currency()),
                details.notes().billNumber(), content.isExpiredAt(clock.instant()));
    }
}
