package shop.computer.desktop.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.desktop.text.Language;

class SettingsTests {

    @TempDir
    Path folder;

    @Test
    void remembersWhatWasChosen() {
        var before = Settings.read(folder);
        before.user("manager");
        before.language(Language.KHMER);
        before.theme(Theme.DARK);
        before.window(new WindowSize(1366, 768, true));

        var after = Settings.read(folder);

        assertThat(after.user()).isEqualTo("manager");
        assertThat(after.language()).isEqualTo(Language.KHMER);
        assertThat(after.theme()).isEqualTo(Theme.DARK);
        assertThat(after.window()).isEqualTo(new WindowSize(1366, 768, true));
    }

    @Test
    void startsWithTheUsualWhenTheFileIsBroken() throws IOException {
        Files.writeString(folder.resolve("desktop.properties"), "window=\\u00zz");

        assertThat(Settings.read(folder).window().width()).isEqualTo(1440);
    }

    @Test
    void fillsAScreenThatIsTooSmallForTheWindow() {
        var size = new WindowSize(1440, 900, false);

        assertThat(size.within(1366, 728)).isEqualTo(new WindowSize(1366, 728, true));
        assertThat(size.within(1920, 1040)).isEqualTo(size);
    }

    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("not-a-folder"), "");
        var settings = Settings.read(file.resolve("inside"));

        settings.user("manager");

        assertThat(settings.user()).isEqualTo("manager");
    }

    @Test
    void liesWhereTheSystemKeepsSettings() {
        assertThat(ConfigFolder.find("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.config/computer-shop"));
        assertThat(ConfigFolder.find("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/c")))
                .isEqualTo(Path.of("/c/computer-shop"));
        assertThat(ConfigFolder.find("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/Computer Shop"));
        assertThat(ConfigFolder.find("Windows 11", "/u", Map.of("APPDATA", "/u/Roaming")))
                .isEqualTo(Path.of("/u/Roaming/Computer Shop"));
    }
}
