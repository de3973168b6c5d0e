package shop.computer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.IkonHandler;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Words;

/** What a wrong letter in an FXML file would only show when a screen is opened. */
class FxmlTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile("(?:text|promptText|accessibleText|title)=\"([^\"]*)\"");
    private static final Pattern ICON = Pattern.compile("\"(mdi2[a-z]-[a-z0-9-]+)\"");
    private static final Pattern KEY = Pattern
            .compile("words\\.say\\(\"([a-zA-Z.]+)\"[,)]|Sentence\\.of\\(\"([a-zA-Z.]+)\"[,)]");

    @Test
    void saysNothingThatIsNotInBothLanguages() {
        var words = Words.in(Language.ENGLISH);

        var wrong = files(RESOURCES, ".fxml")
                .flatMap(file -> SAID.matcher(read(file)).results().map(found -> found.group(1)))
                .filter(text -> !text.startsWith("%") || !words.knows(text.substring(1)));

        assertThat(wrong).isEmpty();
    }

    @Test
    void usesOnlyIconsThatExist() {
        var icons = Stream.concat(files(RESOURCES, ".fxml"), files(SOURCES, ".java"))
                .flatMap(file -> ICON.matcher(read(file)).results().map(found -> found.group(1))).distinct().toList();

        assertThat(icons).hasSizeGreaterThan(20).allSatisfy(icon -> assertThat(isThere(icon)).as(icon).isTrue());
    }

    @Test
    void asksForNoWordsThatAreNotThere() {
        var words = Words.in(Language.ENGLISH);

        var missing = files(SOURCES, ".java")
                .flatMap(file -> KEY.matcher(read(file)).results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .filter(key -> !words.knows(key)
                        && words.keySet().stream().noneMatch(there -> there.startsWith(key + ".")))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void hasNoColourOutsideTheStylesheet() {
        assertThat(files(RESOURCES, ".fxml")).noneMatch(file -> read(file).contains("style=\""));
    }

    private static boolean isThere(String icon) {
        return ServiceLoader.load(IkonHandler.class).stream().map(ServiceLoader.Provider::get)
                .filter(handler -> handler.supports(icon))
                .anyMatch(handler -> resolves(handler, icon));
    }

    private static boolean resolves(IkonHandler handler, String icon) {
        try {
            return handler.resolve(icon) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
