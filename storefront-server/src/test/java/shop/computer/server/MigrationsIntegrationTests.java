package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the server starts at all on MySQL says that Hibernate found each entity's table as it expects it. */
@MySqlServerTest
class MigrationsIntegrationTests {

    private final Flyway flyway;
    private final JdbcClient jdbc;

    @Autowired
    MigrationsIntegrationTests(Flyway flyway, JdbcClient jdbc) {
        this.flyway = flyway;
        this.jdbc = jdbc;
    }

    @Test
    void runAllOnMySql() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("8.0.");
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty().allMatch(migration -> migration.getState().isApplied()
                && !migration.getState().isFailed());
    }

    @Test
    void leaveNoTableWithoutTransactions() {
        var others = jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE' and engine <> 'InnoDB'""");

        assertThat(others.query(String.class).list()).isEmpty();
    }

    /** MySQL on Linux tells upper from lower case in the names of tables, H2 does not. */
    @Test
    void nameTheSessionTablesAsSpringSessionAsksForThem() {
        assertThat(jdbc.sql("select count(*) from SPRING_SESSION").query(Integer.class).single()).isNotNegative();
        assertThat(jdbc.sql("select count(*) from SPRING_SESSION_ATTRIBUTES").query(Integer.class).single())
                .isNotNegative();
    }

    @Test
    void workUnderReadCommittedInUtc() {
        assertThat(jdbc.sql("select @@session.transaction_isolation").query(String.class).single())
                .isEqualTo("READ-COMMITTED");
        assertThat(jdbc.sql("select timestampdiff(second, utc_timestamp(), now())").query(Integer.class).single())
                .isBetween(-2, 2);
    }
}
