package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What the embedded database acknowledged must be there when its process dies the next moment. */
class DurabilityTests {

    @Test
    void keepsWhatWasAcknowledgedJustBeforeTheProcessDied(@TempDir Path home) throws Exception {
        var url = url(home);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        var dies = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Dying.class.getName(), url)
                .inheritIO().start();

        assertThat(dies.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(dies.exitValue()).isEqualTo(Dying.KILLED);
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("select count(*) from receipt")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    private static String url(Path home) throws IOException {
        var settings = new YamlPropertySourceLoader().load("shop", new ClassPathResource("application.yml")).getFirst();
        return String.valueOf(settings.getProperty("spring.datasource.url")).replace("${shop.home}", home.toString());
    }

    /** Commits one row and is gone, as by kill -9. */
    static final class Dying {

        static final int KILLED = 137;

        public static void main(String[] url) throws SQLException {
            var connection = DriverManager.getConnection(url[0], "sa", "");
            connection.setAutoCommit(false);
            connection.createStatement().execute("create table receipt (id int primary key)");
            connection.createStatement().execute("insert into receipt values (1)");
            connection.commit();
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
