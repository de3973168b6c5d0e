package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import shop.computer.server.MySqlDatabases;

class ProductionDatabaseIntegrationTests {

    private final DriverManagerDataSource mysql = MySqlDatabases.empty("forgetful");

    @AfterEach
    void keepEverythingAgain() {
        flushAtCommit(1);
    }

    @Test
    void letsInAShopWhoseDatabaseKeepsWhatItAcknowledged() {
        flushAtCommit(1);

        assertThatCode(database()::check).doesNotThrowAnyException();
    }

    @Test
    void refusesADatabaseThatMayForgetOrdersInAPowerCut() {
        flushAtCommit(2);

        assertThatExceptionOfType(CannotStartException.class).isThrownBy(database()::check).withMessage(
                "MySQL can lose orders and payments in a power cut: innodb_flush_log_at_trx_commit is 2 and must be 1.");
    }

    private void flushAtCommit(int how) {
        JdbcClient.create(mysql).sql("set global innodb_flush_log_at_trx_commit = " + how).update();
    }

    private ProductionDatabase database() {
        return new ProductionDatabase(new MockEnvironment().withProperty("spring.datasource.url", mysql.getUrl())
                .withProperty("spring.datasource.username", "root").withProperty("spring.datasource.password", ""));
    }
}
