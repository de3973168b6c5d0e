package shop.computer.server.notification.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/**
 * What a mail says, taken out of its envelopes; empty where a form is missing.
 *
 * @param text as plain text
 * @param html as HTML
 */
record MailParts(String text, String html) {

    static MailParts of(Part mail) throws MessagingException, IOException {
        if (mail.isMimeType("multipart/*")) {
            return ofAll((Multipart) mail.getContent());
        }
        if (mail.isMimeType("text/html")) {
            return new MailParts("", (String) mail.getContent());
        }
        return mail.isMimeType("text/plain") ? new MailParts((String) mail.getContent(), "") : new MailParts("", "");
    }

    private static MailParts ofAll(Multipart parts) throws MessagingException, IOException {
        var all = new MailParts("", "");
        for (var i = 0; i < parts.getCount(); i++) {
            var one = of(parts.getBodyPart(i));
            all = new MailParts(all.text + one.text, all.html + one.html);
        }
        return all;
    }
}
