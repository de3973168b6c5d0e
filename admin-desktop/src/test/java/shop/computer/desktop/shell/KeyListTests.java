package shop.computer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Words;

class KeyListTests {

    @Test
    void tellsOfEveryKeyThereIs() {
        assertThat(KeyList.told()).containsExactlyInAnyOrder(Shortcut.values());
    }

    @Test
    void hasWordsForEveryKeyInBothLanguages() {
        var named = KeyList.told().stream()
                .filter(key -> !Shortcut.PLACES.contains(key) && !Shortcut.VIEWS.contains(key));

        assertThat(named).allSatisfy(key -> {
            for (var language : Language.values()) {
                assertThat(Words.in(language).knows("key." + key.name())).as("key.%s in %s", key, language).isTrue();
            }
        });
    }
}
