package shop.computer.server.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.ServerTest;

@ServerTest
class CustomersTests {

    @Autowired
    private Customers customers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsACustomerAgainByTheTelephoneNumber() {
        var first = register(new Contact("Sok Dara", Phone.parse("012 900 001"), null));
        var again = register(new Contact("Somebody Else", Phone.parse("+855 12 900 001"), "else@example.com"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void letsNobodyRenameACustomerByTypingTheirNumber() {
        register(new Contact("Sok Dara", Phone.parse("012 900 002"), "dara@example.com"));
        register(new Contact("Somebody Else", Phone.parse("012 900 002"), "else@example.com"));

        assertThat(jdbc.sql("select name, email from customer where phone = '+85512900002'").query().singleRow())
                .containsEntry("name", "Sok Dara").containsEntry("email", "dara@example.com");
    }

    @Test
    void entersACustomerOnceWhenTwoFirstOrdersComeTogether() throws Exception {
        var contact = new Contact("ចាន់ សុភា", Phone.parse("012 900 003"), null);
        Callable<CustomerId> order = () -> register(contact);

        try (var buyers = Executors.newFixedThreadPool(4)) {
            var ids = buyers.invokeAll(IntStream.range(0, 8).mapToObj(i -> order).toList());

            assertThat(ids).extracting(id -> id.get()).containsOnly(register(contact));
        }
        assertThat(jdbc.sql("select count(*) from customer where phone = '+85512900003'").query(Integer.class).single())
                .isOne();
    }

    @Test
    void entersNobodyWithoutAnOrder() {
        assertThatThrownBy(() -> customers.register(new Contact("Sok Dara", Phone.parse("012 900 004"), null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private CustomerId register(Contact contact) {
        return transaction.execute(status -> customers.register(contact));
    }
}
