package shop.computer.server.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Knocks at the shop's MySQL before the libraries do, and looks whether it keeps what it has acknowledged. */
class ProductionDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ProductionDatabase.class);
    /** MySQL's numbers for a wrong name or password, for a database that is not this user's, and for one that does not exist. */
    private static final int WRONG_PASSWORD = 1045;
    private static final int NOT_ALLOWED = 1044;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final String NO_CONNECTION = "08";
    private static final String AGAIN = "Correct it in the environment or the .env file and start again.";

    private final Environment settings;

    ProductionDatabase(Environment settings) {
        this.settings = settings;
    }

    /** @throws CannotStartException if the database does not let the shop in, or may forget orders; naming the setting */
    void check() {
        try (var connection = DriverManager.getConnection(setting("spring.datasource.url"),
                setting("spring.datasource.username"), setting("spring.datasource.password"))) {
            refuseIfForgetful(connection);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** An order that was acknowledged must outlive a power cut; {@code kill -9} never shows it, so the two variables are read. */
    private static void refuseIfForgetful(Connection connection) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select @@global.innodb_flush_log_at_trx_commit, @@global.sync_binlog, @@global.log_bin")) {
            if (row.next()) {
                refuseUnlessOne("innodb_flush_log_at_trx_commit", row.getInt(1));
                if (row.getBoolean(3)) {
                    refuseUnlessOne("sync_binlog", row.getInt(2));
                }
            }
        } catch (SQLException e) {
            LOG.warn("MySQL does not tell whether orders survive a power cut (innodb_flush_log_at_trx_commit and"
                    + " sync_binlog must both be 1): error {}", e.getErrorCode());
        }
    }

    private static void refuseUnlessOne(String variable, int value) {
        if (value != 1) {
            throw new CannotStartException(
                    "MySQL can lose orders and payments in a power cut: %s is %d and must be 1.".formatted(variable,
                            value),
                    "Set %s = 1 in MySQL's own settings and start again.".formatted(variable));
        }
    }

    private CannotStartException refused(SQLException e) {
        var where = setting("MYSQL_HOST") + ":" + settings.getProperty("MYSQL_PORT", "3306");
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD -> new CannotStartException(
                    "MySQL at " + where + " does not take MYSQL_USER with MYSQL_PASSWORD: one of the two is wrong.",
                    AGAIN);
            case NOT_ALLOWED -> new CannotStartException(
                    "MYSQL_USER may not use the database named by MYSQL_DB at " + where + ".",
                    "Grant it all rights on that database, or correct MYSQL_DB, and start again.");
            case NO_SUCH_DATABASE -> new CannotStartException(
                    "MySQL at " + where + " has no database of the name in MYSQL_DB.",
                    "Create it (character set utf8mb4), or correct MYSQL_DB, and start again.");
            default -> String.valueOf(e.getSQLState()).startsWith(NO_CONNECTION)
                    ? new CannotStartException(
                            "MySQL cannot be reached at " + where + " (MYSQL_HOST and MYSQL_PORT).",
                            "Start MySQL, or correct the two, and start again.")
                    : new CannotStartException(
                            "MySQL at " + where + " refuses the shop with error " + e.getErrorCode() + ".",
                            "Look the number up in MySQL's manual, or read MySQL's own log.");
        };
    }

    private String setting(String name) {
        return settings.getProperty(name, "");
    }
}
