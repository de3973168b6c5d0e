package shop.computer.server.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import shop.computer.server.customer.Provinces;
import shop.computer.server.customer.account.Account;
import shop.computer.server.customer.account.Accounts;
import shop.computer.server.customer.account.SignIns;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.customer.account.TooManyAddressesException;
import shop.computer.server.customer.form.Fault;

/**
 * What customers keep in their accounts, and the ways out. Who keeps something in the browser for an account is a {@link LogoutHandler}. Only
 * customers who are signed in come here.
 */
@Controller
class AccountPages {

    private static final String PAGE = "customer/details";
    private static final String DETAILS = "redirect:/account/details";
    private static final String HOME = "redirect:/";

    private final Accounts accounts;
    private final SignIns signIns;
    private final List<LogoutHandler> others;

    AccountPages(Accounts accounts, SignIns signIns, List<LogoutHandler> others) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.others = others;
    }

    @GetMapping("/account/details")
    String show(@RequestAttribute(name = "stale", required = false) @Nullable Boolean stale, AccountForm typed,
            @AuthenticationPrincipal SignedIn customer, Locale language, Model model) {
        var account = account(customer);
        return show(account, stale == null ? AccountForm.of(account) : typed, Map.of(), language, model);
    }

    @PostMapping("/account/details")
    String rename(@AuthenticationPrincipal SignedIn customer, AccountForm form, Locale language,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(account(customer), form, faults, language, model);
        }
        accounts.rename(customer.account(), form.nameIfAny(), form.number());
        return seeOther(DETAILS, request);
    }

    @GetMapping("/account/address")
    String address(@RequestAttribute(name = "stale", required = false) @Nullable Boolean stale, AddressForm typed,
            @AuthenticationPrincipal SignedIn customer, Locale language, Model model) {
        var form = stale != null || typed.key() == 0
                ? typed
                : account(customer).address(typed.key()).map(AddressForm::of).orElseThrow(AccountPages::nothingHere);
        return show(form, Map.of(), language, model);
    }

    @PostMapping("/account/address")
    String keep(@AuthenticationPrincipal SignedIn customer, AddressForm form, Locale language,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        var faults = form.faults();
        if (faults.isEmpty()) {
            try {
                accounts.keep(customer.account(), form.address());
                return seeOther(DETAILS, request);
            } catch (TooManyAddressesException e) {
                faults = Map.of("", Fault.of("customer.address.too-many", Accounts.MOST_ADDRESSES));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, faults, language, model);
    }

    @PostMapping("/account/address/{id}/delete")
    String drop(@AuthenticationPrincipal SignedIn customer, @PathVariable long id, HttpServletRequest request) {
        accounts.drop(customer.account(), id);
        return seeOther(DETAILS, request);
    }

    @PostMapping("/account/out")
    String signOut(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.read(request).ifPresent(signIns::close);
        return leave(who, request, response);
    }

    @PostMapping("/account/out-everywhere")
    String signOutEverywhere(@AuthenticationPrincipal SignedIn customer, Authentication who,
            HttpServletRequest request, HttpServletResponse response) {
        signIns.closeAll(customer.account());
        return leave(who, request, response);
    }

    @PostMapping("/account/delete")
    String delete(@AuthenticationPrincipal SignedIn customer, Authentication who, HttpServletRequest request,
            HttpServletResponse response) {
        accounts.delete(customer.account());
        return leave(who, request, response);
    }

    private String leave(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.drop(request, response);
        others.forEach(other -> other.logout(request, response, who));
        return seeOther(HOME, request);
    }

    /** Deleted by another browser a moment ago, its account is not there any more, and the sign-in neither. */
    private Account account(SignedIn customer) {
        return accounts.find(customer.account()).orElseThrow(AccountPages::nothingHere);
    }

    private static String show(Account account, AccountForm form, Map<String, Fault> faults, Locale language,
            Model model) {
        model.addAttribute("account", account);
        model.addAttribute("lines", account.addresses().stream().map(address -> address.line(language)).toList());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("tab", "account");
        return PAGE;
    }

    private static String show(AddressForm form, Map<String, Fault> faults, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("provinces", Provinces.in(language));
        model.addAttribute("tab", "account");
        return "customer/address";
    }

    private static String seeOther(String view, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return view;
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
