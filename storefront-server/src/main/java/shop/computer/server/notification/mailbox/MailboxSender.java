package shop.computer.server.notification.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Takes mails like a mail server and puts them into the mailbox. */
@Component
@Profile("demo")
class MailboxSender extends JavaMailSenderImpl {

    private final Mailbox mailbox;
    private final Clock clock;

    MailboxSender(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            try {
                message.saveChanges();
                mailbox.keep(clock.instant(), words(message.getFrom()),
                        words(message.getRecipients(Message.RecipientType.TO)),
                        message.getSubject(), MailParts.of(message));
            } catch (MessagingException | IOException e) {
                throw new MailParseException(e);
            }
        }
    }

    private static String words(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress one
                                ? one.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }
}
