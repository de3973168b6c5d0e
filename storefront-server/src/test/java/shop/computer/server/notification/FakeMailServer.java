package shop.computer.server.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of all tests: keeps what it is given, and takes nothing for an address that is down. */
@Component
@Profile("test")
public class FakeMailServer extends JavaMailSenderImpl {

    private final List<MimeMessage> mails = new CopyOnWriteArrayList<>();
    private final Map<String, SendFailedException> answers = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    /** From now on mails to this address are not taken. */
    public void refuse(String recipient) {
        down.add(recipient);
    }

    /** From now on the server says of mails to this address what a real one says at RCPT. */
    public void answer(String recipient, String words) {
        answers.put(recipient, new SendFailedException(words));
    }

    public void acceptAgain(String recipient) {
        down.remove(recipient);
    }

    /** Whether mails to this address are taken now. */
    public boolean takes(String recipient) {
        return !down.contains(recipient);
    }

    public List<MimeMessage> mailsTo(String recipient) {
        return mails.stream().filter(mail -> recipient(mail).equals(recipient)).toList();
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            if (answers.containsKey(recipient(message))) {
                var refusal = new SendFailedException("Invalid Addresses", answers.get(recipient(message)));
                throw new MailSendException(Map.of(message, refusal));
            }
            if (down.contains(recipient(message))) {
                throw new MailSendException("The fake mail server is down");
            }
            try {
                var id = message.getMessageID();
                message.saveChanges();
                message.setHeader("Message-ID", id);
            } catch (MessagingException e) {
                throw new MailSendException("Not a mail", e);
            }
            mails.add(message);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
