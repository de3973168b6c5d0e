package shop.computer.server.store.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import shop.computer.server.store.Contact;
import shop.computer.server.store.Store;

/** Gives every page {@code contact}, how the shop is reached. */
@ControllerAdvice(annotations = Controller.class)
class StoreAdvice {

    private final Store store;

    StoreAdvice(Store store) {
        this.store = store;
    }

    @ModelAttribute("contact")
    Contact contact(Locale language) {
        return store.contact(language);
    }
}
