package shop.computer.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import shop.computer.server.fault.SmtpSink.Mood;

class SmtpSinkTests {

    private final SmtpSink sink = SmtpSink.open();

    @AfterEach
    void shut() {
        sink.close();
    }

    @Test
    void keepsWhoGotWhichMail() {
        send();

        assertThat(sink.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("buyer@shop.example");
            assertThat(mail.id()).contains("@");
        });
    }

    @Test
    void takesNothingWhileItSaysTryLater() {
        sink.turns(Mood.TRY_LATER);

        assertThatExceptionOfType(MailException.class).isThrownBy(this::send);
        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void canTakeAMailAndHangUpWithoutAWord() {
        sink.turns(Mood.TAKES_BUT_SAYS_NOTHING);

        assertThatExceptionOfType(MailException.class).isThrownBy(this::send);
        assertThat(sink.mails()).hasSize(1);
    }

    private void send() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(sink.port());
        var mail = new SimpleMailMessage();
        mail.setFrom("shop@shop.example");
        mail.setTo("buyer@shop.example");
        mail.setSubject("Your order");
        mail.setText("A line.\n.\nAnother line.");
        sender.send(mail);
    }
}
