package shop.computer.server.order.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import shop.computer.server.customer.Account;
import shop.computer.server.customer.Accounts;
import shop.computer.server.customer.SavedAddress;
import shop.computer.server.customer.SignedIn;

/** Fills the checkout form with what the visitor's account keeps. */
@Component
class Prefill {

    /**
     * An address to choose.
     *
     * @param chosen whether the form is filled with it
     */
    record Choice(long id, String line, boolean chosen) {}

    private final Accounts accounts;

    Prefill(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The form as first shown, and to the model which addresses there are.
     *
     * @param address id of the chosen one; any other for the first
     */
    CheckoutForm form(String province, long address, HttpServletRequest request, Locale language, Model model) {
        var account = SignedIn.of(request).flatMap(customer -> accounts.find(customer.account()));
        if (account.isEmpty() || !province.isEmpty()) {
            return CheckoutForm.fresh(province);
        }
        var chosen = account.get().address(address)
                .or(() -> account.get().addresses().stream().findFirst()).orElse(null);
        model.addAttribute("choices", choices(account.get(), Optional.ofNullable(chosen), language));
        return CheckoutForm.of(account.get(), chosen);
    }

    private static List<Choice> choices(Account account, Optional<SavedAddress> chosen, Locale language) {
        return account.addresses().stream().map(
                address -> new Choice(address.id(), address.line(language), chosen.filter(address::equals).isPresent()))
                .toList();
    }
}
