package shop.computer.server.cart.compare;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the visitor chose to compare, for the tray in the layout of every page. Asks nothing but the cookie. */
@ControllerAdvice(annotations = Controller.class)
class CompareAdvice {

    @ModelAttribute("compared")
    CompareList compared(HttpServletRequest request) {
        return CompareCookie.read(request);
    }
}
