package shop.computer.server.order.web.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.computer.server.customer.account.Account;
import shop.computer.server.customer.account.Accounts;
import shop.computer.server.customer.account.SignedIn;

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

    /** The form as first shown, with the first address. */
    CheckoutForm form(String province, HttpServletRequest request) {
        var account = account(request);
        if (account.isEmpty() || !province.isEmpty()) {
            return CheckoutForm.fresh(province);
        }
        var form = CheckoutForm.of(account.get());
        return account.get().addresses().stream().findFirst().map(form::at).orElse(form);
    }

    /** A form that was sent, with the chosen address in place of its own; as it was if the account does not keep it any more. */
    CheckoutForm at(long address, CheckoutForm form, HttpServletRequest request) {
        return account(request).flatMap(account -> account.address(address)).map(form::at).orElse(form);
    }

    /** The addresses there are to choose. */
    List<Choice> choices(CheckoutForm form, HttpServletRequest request, Locale language) {
        return account(request).stream().flatMap(account -> account.addresses().stream())
                .map(address -> new Choice(address.id(), address.line(language), form.isAt(address))).toList();
    }

    private Optional<Account> account(HttpServletRequest request) {
        return SignedIn.of(request).flatMap(customer -> accounts.find(customer.account()));
    }
}
