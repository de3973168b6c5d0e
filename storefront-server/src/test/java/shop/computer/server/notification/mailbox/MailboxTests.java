package shop.computer.server.notification.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.MimeMessageHelper;
import shop.computer.server.ServerTest;

@ServerTest
class MailboxTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAMailInsteadOfSendingIt() throws Exception {
        var at = Instant.parse("2026-11-24T03:30:00Z");
        var mailbox = new Mailbox(jdbc);
        var sender = new MailboxSender(mailbox, Clock.fixed(at, ZoneOffset.UTC));
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("shop@example.com", "ហាងកុំព្យូទ័រ");
        helper.setTo("somebody@example.com");
        helper.setSubject("សូមអរគុណ");
        helper.setText("Hello ៛", "<p>Hello ៛</p>");

        sender.send(message);

        var kept = mailbox.newest(1).getFirst();
        assertThat(kept.subject()).isEqualTo("សូមអរគុណ");
        assertThat(kept.sender()).contains("ហាងកុំព្យូទ័រ").contains("shop@example.com");
        assertThat(kept.recipient()).isEqualTo("somebody@example.com");
        assertThat(kept.text()).isEqualTo("Hello ៛");
        assertThat(kept.html()).isEqualTo("<p>Hello ៛</p>");
        assertThat(kept.sentAt()).isEqualTo(at);
        assertThat(mailbox.find(kept.id())).contains(kept);
        assertThat(mailbox.find(-1)).isEmpty();
    }
}
