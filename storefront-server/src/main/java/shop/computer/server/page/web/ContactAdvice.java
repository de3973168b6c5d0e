package shop.computer.server.page.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page {@code contact}, how the shop is reached. */
@ControllerAdvice(annotations = Controller.class)
class ContactAdvice {

    private final ContactSettings settings;

    ContactAdvice(ContactSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("contact")
    ContactSettings contact() {
        return settings;
    }
}
