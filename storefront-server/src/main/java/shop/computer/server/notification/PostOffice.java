package shop.computer.server.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class PostOffice {

    /** A permanent failure that is the address's, RFC 3463, 3.2; others may be the mail server's own, and end. */
    private static final Pattern NO_SUCH_RECIPIENT = Pattern.compile("^5\\d\\d[ -]5\\.1\\.[1236]\\b");

    private final JavaMailSender server;
    private final String from;

    PostOffice(JavaMailSender server, @Value("${shop.mail-from}") String from) {
        this.server = server;
        this.from = from;
    }

    /**
     * @param id the same for the same letter, so that a mail that left twice after a fault shows once in most mailboxes
     * @throws org.springframework.mail.MailException if the server does not take it
     * @throws MessagingException if the recipient is no address a mail can be sent to, or the server says that there is no such recipient
     */
    void send(Letter letter, String recipient, String id) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setTo(recipient);
        sender(helper, letter.sender());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setHeader("Message-ID", "<%s@%s>".formatted(id, from.substring(from.indexOf('@') + 1)));
        message.setHeader("Auto-Submitted", "auto-generated");
        try {
            server.send(message);
        } catch (MailSendException e) {
            for (var fault : e.getMessageExceptions()) {
                throwIfThereIsNoSuchRecipient(fault);
            }
            throw e;
        }
    }

    private static void throwIfThereIsNoSuchRecipient(Exception fault) throws MessagingException {
        for (Exception one = fault; one instanceof MessagingException mail; one = mail.getNextException()) {
            if (mail instanceof SendFailedException && NO_SUCH_RECIPIENT.matcher(mail.getMessage()).find()) {
                throw mail;
            }
        }
    }

    private void sender(MimeMessageHelper helper, String name) throws MessagingException {
        try {
            helper.setFrom(from, name);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }
}
