package shop.computer.server.notification;

import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** Both forms of a mail. */
record MailText(String text, String html) {

    static MailText of(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            var all = new MailText("", "");
            for (var i = 0; i < parts.getCount(); i++) {
                var one = of(parts.getBodyPart(i));
                all = new MailText(all.text + one.text, all.html + one.html);
            }
            return all;
        }
        var words = part.getContent().toString();
        return part.isMimeType("text/html") ? new MailText("", words) : new MailText(words, "");
    }
}
