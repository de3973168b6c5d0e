package shop.computer.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A key hint, drawn as key caps: {@code Ctrl} {@code Enter}. Never focusable, not read aloud: the button's name says enough. */
public class Kbd extends HBox {

    private @Nullable Shortcut shortcut;

    public Kbd() {
        getStyleClass().add("kbd-group");
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.NODE);
    }

    public Kbd(Shortcut shortcut) {
        this();
        setShortcut(shortcut);
    }

    public @Nullable Shortcut getShortcut() {
        return shortcut;
    }

    public void setShortcut(Shortcut shortcut) {
        this.shortcut = shortcut;
        getChildren().clear();
        for (var key : shortcut.caps()) {
            var cap = new Label(key);
            cap.getStyleClass().add("kbd");
            cap.setMinWidth(USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }
}
