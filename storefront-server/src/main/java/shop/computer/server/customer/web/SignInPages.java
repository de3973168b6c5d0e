package shop.computer.server.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import shop.computer.server.customer.account.CodeTried;
import shop.computer.server.customer.account.EmailAddress;
import shop.computer.server.customer.account.SignIns;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.customer.form.Fault;

/**
 * Signing in and, which is the same here, opening an account: an address, then the code that was sent to it. What is answered never depends on
 * whether there is an account. Whoever keeps something in the browser for an account hears of it as a {@link SessionAuthenticationStrategy}.
 */
@Controller
class SignInPages {

    private final SignIns signIns;
    private final List<SessionAuthenticationStrategy> others;

    SignInPages(SignIns signIns, List<SessionAuthenticationStrategy> others) {
        this.signIns = signIns;
        this.others = others;
    }

    @GetMapping({"/login", "/register"})
    String show(SignInForm form, HttpServletRequest request, Model model) {
        return SignedIn.of(request).isPresent()
                ? "redirect:" + form.back()
                : page("customer/login", form, Map.of(), model);
    }

    @GetMapping("/login/code")
    String beginAgain() {
        return "redirect:/login";
    }

    @PostMapping("/login")
    String send(SignInForm form, Locale language, HttpServletResponse response, Model model) {
        var address = EmailAddress.parse(form.email());
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("customer/login", form, Map.of("email", Fault.of("customer.form.email.invalid")), model);
        }
        model.addAttribute("wait", seconds(signIns.ask(address.get(), language)));
        return page("customer/code", form, Map.of(), model);
    }

    @PostMapping("/login/code")
    String open(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        var address = EmailAddress.parse(form.email());
        if (address.isEmpty()) {
            return beginAgain();
        }
        var fault = switch (signIns.open(address.get(), form.code())) {
            case CodeTried.Right right -> {
                enter(right, request, response);
                yield null;
            }
            case CodeTried.Wrong wrong -> Fault.of("customer.signin.code.wrong", wrong.left());
            case CodeTried.Over _ -> Fault.of("customer.signin.code.over");
        };
        if (fault == null) {
            return "redirect:" + form.back();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("customer/code", form, Map.of("code", fault), model);
    }

    private void enter(CodeTried.Right right, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        SignInCookie.read(request).ifPresent(signIns::close);
        SignInCookie.keep(right.token(), request, response);
        var who = SignInCookie.authentication(right.customer());
        others.forEach(other -> other.onAuthentication(who, request, response));
    }

    private static String page(String template, SignInForm form, Map<String, Fault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("tab", "account");
        return template;
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
