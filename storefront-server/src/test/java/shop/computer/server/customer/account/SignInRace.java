package shop.computer.server.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several try to sign in with the same address in the same moment. */
abstract class SignInRace {

    @Autowired
    private SignIns signIns;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationContext context;

    private EmailAddress email;

    @BeforeEach
    void somebodyNew() {
        email = new EmailAddress(SignInKit.email());
    }

    @Test
    void letsOneInWithARightCode() throws Exception {
        signIns.ask(email, Locale.ENGLISH);
        var code = new SignInKit(context).code(email.value());

        var answers = atOnce(4, () -> signIns.open(email, code));

        assertThat(answers.stream().filter(CodeTried.Right.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(CodeTried.Over.class::isInstance)).hasSize(3);
    }

    @Test
    void countsEachTry() throws Exception {
        signIns.ask(email, Locale.ENGLISH);
        var code = new SignInKit(context).code(email.value());
        var wrong = code.equals("000000") ? "000001" : "000000";

        var answers = atOnce(8, () -> signIns.open(email, wrong));

        assertThat(answers.stream().filter(CodeTried.Wrong.class::isInstance)).hasSize(4);
        assertThat(signIns.open(email, code)).isEqualTo(new CodeTried.Over());
    }

    @Test
    void sendsOneCode() throws Exception {
        atOnce(4, () -> signIns.ask(email, Locale.ENGLISH));

        assertThat(jdbc.sql("select sent from customer_code where email = ?").param(email.value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    private static <T> List<T> atOnce(int people, Callable<T> work) throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            return threads.invokeAll(Collections.nCopies(people, work)).stream().map(one -> one.resultNow()).toList();
        }
    }
}
