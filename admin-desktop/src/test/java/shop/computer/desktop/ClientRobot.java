package shop.computer.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Works at the client like a person: presses keys, reads what is shown, waits for it. */
public final class ClientRobot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final FxRobot hands = new FxRobot();
    private final Stage stage;

    private ClientRobot(Stage stage) {
        this.stage = stage;
    }

    /** Opens the client for a server, in English, with fresh settings. */
    public static ClientRobot start(String server, Path config) {
        needsDisplay();
        System.setProperty("shop.config", config.toString());
        System.setProperty("shop.server", server);
        System.setProperty("shop.sound", "off");
        System.clearProperty("shop.export");
        Locale.setDefault(Locale.ENGLISH);
        try {
            FxToolkit.registerPrimaryStage();
            FxToolkit.setupApplication(AdminApp.class);
            var stage = FxToolkit.toolkitContext().getRegisteredStage();
            return new ClientRobot(stage);
        } catch (TimeoutException slow) {
            throw new AssertionError("The client did not start", slow);
        }
    }

    public void signIn(String user, String password) {
        fillIn(user, password);
        await("to be signed in", () -> find("#titleLabel") != null);
    }

    public void fillIn(String user, String password) {
        await("the form", () -> find("#userField") != null);
        onWindow(() -> {
            ((TextInputControl) find("#userField")).setText(user);
            find("#passwordField").requestFocus();
            return true;
        });
        type(password);
        press(KeyCode.ENTER);
    }

    public void press(KeyCode... keys) {
        hands.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Holds a key until the system has repeated it some times, as it does when the window is slow. */
    public void hold(KeyCode key, String letter, int times) {
        for (int i = 0; i < times; i++) {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key);
            fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
        }
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key);
    }

    public void type(String text) {
        hands.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until it is so. */
    public void await(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> onWindow(holds));
        } catch (TimeoutException never) {
            throw new AssertionError("Waited in vain for " + what, never);
        }
    }

    /** Does nothing for some seconds; for pictures, a test waits for something. */
    public void pause(int seconds) {
        WaitForAsyncUtils.sleep(seconds, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public String text(String selector) {
        return onWindow(() -> switch (find(selector)) {
            case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
            case TextInputControl input -> input.getText();
            case null, default -> "";
        });
    }

    public boolean isVisible(String selector) {
        return onWindow(() -> find(selector) != null && find(selector).isVisible());
    }

    public boolean isEnabled(String selector) {
        return onWindow(() -> find(selector) != null && !find(selector).isDisabled());
    }

    /** How many rows the table on the screen has. */
    public int rows() {
        return onWindow(() -> find("#table") instanceof TableView<?> table ? table.getItems().size() : 0);
    }

    /** Whether these words stand anywhere on the window. */
    public boolean sees(String words) {
        return onWindow(() -> sees(scene().getRoot(), words));
    }

    public Node find(String selector) {
        return scene().lookup(selector);
    }

    public <T> T onWindow(Callable<T> question) {
        return javafx.application.Platform.isFxApplicationThread()
                ? call(question)
                : WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    @Override
    public void close() {
        try {
            FxToolkit.cleanupStages();
            FxToolkit.hideStage();
        } catch (TimeoutException slow) {
            throw new AssertionError("The client did not close", slow);
        }
    }

    /** One event at a time: the window may move the focus in between. */
    private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
        onWindow(() -> {
            Event.fireEvent(scene().getFocusOwner(), new KeyEvent(type, letter, "", key, false, false, false, false));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Scene scene() {
        return stage.getScene();
    }

    private static boolean sees(Node node, String words) {
        if (!node.isVisible()) {
            return false;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && labeled.getText().contains(words)) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> sees(child, words));
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void needsDisplay() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            throw new AssertionError(
                    "The tests of the desktop client need a display. Run ./test, or the build under: xvfb-run -a ./mvnw verify");
        }
    }
}
