package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.job.Progress;

/** Queries of customers and staff are cut off after a short time, which the rules of the books outlive. */
@MySqlServerTest
class LongRuleIntegrationTests {

    private static final String LONG = """
            select 'never' from (select count(*) as pairs from information_schema.collations a
                join information_schema.collations b) t where pairs < 0""";

    @Autowired
    private DataSource database;
    @Autowired
    private CheckBook book;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void mayTakeLongerThanOtherQueries() throws SQLException {
        try (var connection = database.getConnection()) {
            var hurried = new SingleConnectionDataSource(connection, true);
            var jdbc = JdbcClient.create(hurried);
            var before = jdbc.sql("select @@session.max_execution_time").query(Long.class).single();
            jdbc.sql("set session max_execution_time = 1").update();
            try {
                isCutOffAsAQueryAndNotAsARule(hurried);
            } finally {
                jdbc.sql("set session max_execution_time = " + before).update();
            }
        }
    }

    private void isCutOffAsAQueryAndNotAsARule(DataSource hurried) {
        var books = new Books(hurried, book, _ -> {}, transaction, Clock.systemUTC());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> JdbcClient.create(hurried).sql(LONG).query().listOfRows());
        var check = books.check(List.of(new Rule("I9-long", Rule.Subject.SKU, LONG)), Progress.UNSEEN);

        assertThat(check.unseen()).isEmpty();
        assertThat(check.findings()).isEmpty();
    }
}
