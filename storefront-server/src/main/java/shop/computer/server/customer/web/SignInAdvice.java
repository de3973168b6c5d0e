package shop.computer.server.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import shop.computer.server.customer.account.SignedIn;

/** Whether the visitor is signed in, for the layout of every page. Looked up only when a page shows it and the visitor has the cookie. */
@ControllerAdvice(annotations = Controller.class)
class SignInAdvice {

    @ModelAttribute("signedIn")
    LazyContextVariable<Boolean> signedIn(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Boolean loadValue() {
                return SignedIn.of(request).isPresent();
            }
        };
    }
}
