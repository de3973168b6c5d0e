package shop.computer.server.notification.mailbox;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'";

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
        model.addAttribute("mail", found(id));
        return "notification/mail";
    }

    /** The mail as its reader sees it: a page of its own in a sandbox, which runs no script and belongs to no site. */
    @GetMapping("/sandbox/mail/{id:\\d{1,18}}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        return ResponseEntity.ok().header("Content-Security-Policy", SANDBOX)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).body(found(id).html());
    }

    private KeptMail found(long id) {
        return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
