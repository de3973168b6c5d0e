package shop.computer.server.notification;

import jakarta.mail.MessagingException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import shop.computer.server.customer.account.CodeAsked;
import shop.computer.server.customer.account.CodeLetter;
import shop.computer.server.customer.account.SignIns;

/**
 * Sends the codes by which customers sign in, after the commit and outside any transaction. What the mail server does not take is tried again as
 * long as the code can be used; hearing of one twice may send it twice, which harms nobody.
 */
@Component
class SignInMails {

    private static final Logger LOG = LoggerFactory.getLogger(SignInMails.class);

    private final SignIns signIns;
    private final LetterWriter writer;
    private final PostOffice post;

    SignInMails(SignIns signIns, LetterWriter writer, PostOffice post) {
        this.signIns = signIns;
        this.writer = writer;
        this.post = post;
    }

    @Async("mailExecutor")
    @TransactionalEventListener
    void on(CodeAsked asked) {
        signIns.letter(asked.code()).ifPresent(letter -> send(asked, letter));
    }

    private void send(CodeAsked asked, CodeLetter letter) {
        try {
            post.send(writer.write(letter), letter.recipient().value(),
                    "code-%d.%d".formatted(asked.code(), letter.askedAt().toEpochMilli()));
        } catch (MailException e) {
            throw new MailWaitsException("The mail with a code", e.getMostSpecificCause().getClass().getSimpleName());
        } catch (MessagingException e) {
            LOG.warn("No code to sign in: its reader's address cannot be written to");
        }
    }
}
