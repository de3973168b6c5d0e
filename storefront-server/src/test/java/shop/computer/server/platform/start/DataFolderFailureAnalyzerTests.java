package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DataFolderFailureAnalyzerTests {

    private final DataFolderFailureAnalyzer analyzer = new DataFolderFailureAnalyzer(
            new MockEnvironment().withProperty("shop.home", "/srv/shop"));

    @Test
    void saysThatAnotherShopUsesTheFolder() {
        var said = analyzer
                .analyze(new IllegalStateException(new SQLException("Database may be already in use", "90020", 90020)));

        assertThat(said).isNotNull();
        assertThat(said.getDescription())
                .isEqualTo("The data folder /srv/shop is used by another shop that is running.");
    }

    @Test
    void saysThatTheFolderCannotBeWritten(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));
        var refused = Assertions.catchThrowableOfType(SQLException.class,
                () -> DriverManager.getConnection("jdbc:h2:file:" + file + "/db/shop;TRACE_LEVEL_FILE=0").close());

        var said = analyzer.analyze(new IllegalStateException(refused));

        assertThat(said).isNotNull();
        assertThat(said.getDescription()).isEqualTo("The data folder /srv/shop cannot be written.");
    }

    @Test
    void leavesOtherFaultsToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("Syntax error", "42000", 42000))))
                .isNull();
    }
}
