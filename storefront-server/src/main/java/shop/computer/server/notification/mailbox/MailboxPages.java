package shop.computer.server.notification.mailbox;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /sandbox/mail}: what customers of the demo would have received. */
@Controller
@Profile("demo")
class MailboxPages {

    private static final int SHOWN = 100;

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/sandbox/mail")
    String list(Model model) {
        model.addAttribute("mails", mailbox.newest(SHOWN));
        return "notification/mailbox";
    }

    @GetMapping("/sandbox/mail/{id:\\d{1,18}}")
    String mail(@PathVariable long id, Model model) {
        model.addAttribute("mail",
                mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "notification/mail";
    }
}
