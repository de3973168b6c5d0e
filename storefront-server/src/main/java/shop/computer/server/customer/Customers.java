package shop.computer.server.customer;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who ever ordered, one customer for each telephone number. */
@Service
public class Customers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Customers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The customer with this telephone number, entered into the books if new. Name and e-mail of a known customer stay as
     * they are: nobody has proved to be that customer by typing the number. The order keeps what was typed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CustomerId register(Contact contact) {
        return find(contact.phone()).orElseGet(() -> {
            enter(contact);
            return find(contact.phone()).orElseThrow();
        });
    }

    private Optional<CustomerId> find(Phone phone) {
        return jdbc.sql("select id from customer where phone = :phone").param("phone", phone.e164()).query(Long.class)
                .optional().map(CustomerId::new);
    }

    /** Two first orders at once: the second one waits here and then leaves the row of the first alone. */
    private void enter(Contact contact) {
        jdbc.sql("""
                insert into customer (phone, name, email, created_at) values (:phone, :name, :email, :now)
                on duplicate key update phone = :phone""")
                .param("phone", contact.phone().e164()).param("name", contact.name()).param("email", contact.email())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }
}
