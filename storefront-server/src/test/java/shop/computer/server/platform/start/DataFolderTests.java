package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTests {

    @TempDir
    private Path folder;

    private static DataFolder home(Path home) {
        return new DataFolder(new MockEnvironment().withProperty("shop.home", home.toString())
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + home + "/db/shop"));
    }

    @Test
    void makesTheFolderAndLeavesNothingInIt() throws Exception {
        var home = folder.resolve("new/home");

        home(home).check();

        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void closesFolderAndDatabaseToOthers() throws Exception {
        var database = Files.createFile(Files.createDirectories(folder.resolve("db")).resolve("shop.mv.db"));

        home(folder).check();

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(database)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void opensNoLogFileWhereNothingCanBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));
        var settings = new MockEnvironment().withProperty("shop.home", file.toString())
                .withProperty("logging.file.name", file + "/log/shop.log");

        new LogFolder().postProcessEnvironment(settings, new SpringApplication());

        assertThat(settings.getProperty("logging.file.name")).isEmpty();
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> home(file).check()).hasMessage("The data folder " + file + " cannot be written.");
    }

    @Test
    void saysThatAnotherShopUsesTheFolderWhileItDoes() throws Exception {
        var database = "jdbc:h2:file:" + folder.toAbsolutePath() + "/db/shop";

        try (var open = DriverManager.getConnection(database)) {
            assertThat(open.isValid(1)).isTrue();
            assertThatThrownBy(() -> home(folder).check())
                    .hasMessage("The data folder " + folder + " is used by another shop that is running.");
        }
        assertThatCode(() -> home(folder).check()).doesNotThrowAnyException();
    }
}
