package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;
import shop.computer.server.customer.account.CodeAsked;
import shop.computer.server.customer.account.EmailAddress;
import shop.computer.server.customer.account.SignInKit;
import shop.computer.server.customer.account.SignIns;

@ServerTest
class SignInMailsTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private SignIns signIns;
    @Autowired
    private LetterWriter writer;
    @Autowired
    private PostOffice post;
    @Autowired
    private FakeMailServer server;
    @Autowired
    private JdbcClient jdbc;

    private final String email = SignInKit.email();

    @Test
    void mailsTheCodeInItsSubjectAndInBothForms() throws Exception {
        signIns.ask(new EmailAddress(email), Locale.ENGLISH);

        var mail = mail();

        var code = new SignInKit(context).code(email);
        assertThat(mail.getSubject()).isEqualTo(code + " is your code to sign in");
        assertThat(MailText.of(mail).text()).contains(code).contains("good for 10 minutes").contains("Never tell")
                .doesNotContain("order");
        assertThat(MailText.of(mail).html()).contains(code).contains("lang=\"en\"").doesNotContain("<script");
    }

    @Test
    void writesInTheLanguageOfThePage() throws Exception {
        signIns.ask(new EmailAddress(email), Locale.of("km"));

        assertThat(MailText.of(mail()).html()).contains("lang=\"km\"").contains("10 នាទី");
    }

    @Test
    void keepsNoCodeAmongTheEvents() throws Exception {
        signIns.ask(new EmailAddress(email), Locale.ENGLISH);
        mail();

        assertThat(jdbc.sql("select serialized_event from event_publication where event_type = ?")
                .param(CodeAsked.class.getName()).query(String.class).list())
                .allSatisfy(event -> assertThat(event).matches("\\{\"code\":\\d+}"));
    }

    @Test
    void triesAgainWhatTheServerDidNotTakeWhileTheCodeIsGood() throws Exception {
        server.refuse(email);
        signIns.ask(new EmailAddress(email), Locale.ENGLISH);
        var asked = new CodeAsked(id());
        var mails = new SignInMails(signIns, writer, post);
        assertThatThrownBy(() -> mails.on(asked)).isInstanceOf(MailWaitsException.class)
                .hasMessageNotContaining(email);
        server.acceptAgain(email);

        mails.on(asked);

        assertThat(server.mailsTo(email)).isNotEmpty();
    }

    @Test
    void sendsNoCodeThatNobodyCanUseAnyMore() throws Exception {
        signIns.ask(new EmailAddress(email), Locale.ENGLISH);
        mail();
        signIns.open(new EmailAddress(email), new SignInKit(context).code(email));

        new SignInMails(signIns, writer, post).on(new CodeAsked(id()));

        assertThat(server.mailsTo(email)).hasSize(1);
    }

    private long id() {
        return jdbc.sql("select id from customer_code where email = ?").param(email).query(Long.class).single();
    }

    /** Mails are sent by threads of their own. */
    private MimeMessage mail() throws InterruptedException {
        for (var i = 0; i < 200 && server.mailsTo(email).isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(server.mailsTo(email)).hasSize(1);
        return server.mailsTo(email).getFirst();
    }
}
