package shop.computer.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import shop.computer.desktop.setting.Settings;
import shop.computer.desktop.setting.Theme;
import shop.computer.desktop.text.Language;

/** Language and brightness of the window, remembered when changed. */
public final class Appearance {

    private static final String STYLESHEET = "/look/admin.css";

    private final Settings settings;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Appearance(Settings settings) {
        this.settings = settings;
        this.language = new SimpleObjectProperty<>(settings.language());
        this.theme = new SimpleObjectProperty<>(settings.theme());
        language.subscribe(chosen -> settings.language(chosen));
        theme.subscribe(chosen -> settings.theme(chosen));
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public void otherLanguage() {
        language.set(language.get().other());
    }

    public void nextTheme() {
        theme.set(theme.get().next());
    }

    /** Dresses the scene's root; call it again whenever the root, the language or the theme is another one. */
    public void dress(Scene scene) {
        var dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var sheet = String.valueOf(Appearance.class.getResource(STYLESHEET));
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        mark(scene.getRoot(), dark);
    }

    public Settings settings() {
        return settings;
    }

    private void mark(Parent root, boolean dark) {
        root.getStyleClass().removeAll("en", "km", "dark");
        root.getStyleClass().add(language.get().tag());
        if (dark) {
            root.getStyleClass().add("dark");
        }
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
