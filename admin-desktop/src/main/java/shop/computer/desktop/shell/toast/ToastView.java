package shop.computer.desktop.shell.toast;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.control.Kbd;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Draws one toast; it leaves after six seconds unless the mouse rests on it or it is an alert. */
final class ToastView extends HBox {

    private final PauseTransition life = new PauseTransition(Duration.seconds(6));
    private final Toasts toasts;
    private final Toast toast;
    private final Words words;

    ToastView(Toasts toasts, Toast toast, Words words) {
        this.toasts = toasts;
        this.toast = toast;
        this.words = words;
        getStyleClass().add("toast");
        getStyleClass().add("toast-line");
        setMaxHeight(USE_PREF_SIZE);
        var title = label("strong", toast.title().in(words));
        var text = label("small", toast.text().in(words));
        text.getStyleClass().add("muted");
        var middle = new VBox(1, title, text);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(icon(), middle);
        if (toast.action() != null) {
            getChildren().add(button());
        }
        getChildren().add(closeButton());
        life.setOnFinished(event -> toasts.close(toast));
        if (!toast.stays()) {
            life.play();
            setOnMouseEntered(event -> life.pause());
            setOnMouseExited(event -> life.play());
        }
    }

    Toast toast() {
        return toast;
    }

    void end() {
        life.stop();
    }

    private StackPane icon() {
        var picture = new FontIcon(toast.icon());
        picture.getStyleClass().add("icon-" + toast.kind());
        var frame = new StackPane(picture);
        frame.getStyleClass().addAll("todo-icon", toast.kind());
        return frame;
    }

    private Button button() {
        var button = new Button();
        var key = toast.actionKey();
        Texts.show(button, words.say(key == null ? "toast.open" : key));
        button.setGraphic(new Kbd(Shortcut.NEWEST_TOAST));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        var action = toast.action();
        button.setOnAction(event -> {
            toasts.close(toast);
            if (action != null) {
                action.run();
            }
        });
        return button;
    }

    private Button closeButton() {
        var button = new Button(null, new FontIcon("mdi2c-close"));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(words.say("toast.close"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> toasts.close(toast));
        return button;
    }

    private static Label label(String styleClass, String text) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        Texts.show(label, text);
        return label;
    }
}
