package shop.computer.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.control.Shortcut;

/** Leads each key to what it does here. While a dialog is open only its keys count, and Esc closes it. */
public final class Keyboard {

    private final Node root;
    private final DialogPane dialog;
    private final Dialogs dialogs;
    private final Map<Shortcut, Runnable> always;
    private final Supplier<Map<Shortcut, Runnable>> here;
    private @Nullable KeyCode acted;
    private boolean typed;

    /**
     * @param here what the keys do where we are, while no dialog is open; those of the appearance come first
     */
    public Keyboard(Node root, DialogPane dialog, Dialogs dialogs, Appearance appearance,
            Supplier<Map<Shortcut, Runnable>> here) {
        this.root = root;
        this.dialog = dialog;
        this.dialogs = dialogs;
        this.always = new EnumMap<>(
                Map.of(Shortcut.LANGUAGE, appearance::otherLanguage, Shortcut.THEME, appearance::nextTheme));
        this.here = here;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::release);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == acted) {
            event.consume();
            return;
        }
        acted = null;
        typed = false;
        var open = dialog.open();
        if (open.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            dialogs.close();
            event.consume();
            return;
        }
        press(event, always);
        press(event, open.map(Screen::keys).orElseGet(here));
    }

    /** The letter of a bare key is not meant for the field that the key leads to, however often the system repeats it while it is held. */
    private void swallow(KeyEvent event) {
        if (typed) {
            event.consume();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == acted) {
            acted = null;
        }
    }

    private void press(KeyEvent event, Map<Shortcut, Runnable> actions) {
        var scene = root.getScene();
        if (scene == null || event.isConsumed()) {
            return;
        }
        var focus = scene.getFocusOwner();
        for (var action : actions.entrySet()) {
            var key = action.getKey();
            if (!event.isConsumed() && key.matches(event) && !belongsTo(focus, key)) {
                typed = key.isTyped();
                acted = typed ? event.getCode() : null;
                action.getValue().run();
                event.consume();
            }
        }
    }

    /** A letter belongs to the field that has the focus, Enter to the button. */
    private static boolean belongsTo(@Nullable Node focus, Shortcut key) {
        return key.isTyped() && focus instanceof TextInputControl
                || key == Shortcut.INTO_DETAIL && focus instanceof Button;
    }
}
