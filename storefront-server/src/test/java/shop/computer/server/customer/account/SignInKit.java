package shop.computer.server.customer.account;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.Visitor;

/** Customers who sign in, for tests; it reads the mailed code where the mail gets it from. */
public final class SignInKit {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final SignIns signIns;
    private final JdbcClient jdbc;

    /** @param context of a test of the whole server */
    public SignInKit(ApplicationContext context) {
        signIns = context.getBean(SignIns.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** An address nobody had before. */
    public static String email() {
        return "reader-%d@example.com".formatted(SERIAL.incrementAndGet());
    }

    /** The newest code of an address. */
    public String code(String email) {
        var id = jdbc.sql("select id from customer_code where email = ?").param(email).query(Long.class).single();
        return signIns.letter(id).orElseThrow().code();
    }

    /** Signs a browser in with a code by mail. */
    public Visitor signIn(Visitor visitor, String email) throws Exception {
        visitor.post("/login", "email", email).andExpect(status().isOk());
        visitor.post("/login/code", "email", email, "code", code(email)).andExpect(status().isSeeOther());
        return visitor;
    }
}
