package shop.computer.desktop.control.list;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.control.Kbd;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.text.Texts;

/** What stands in a panel that has nothing to show: why, and the way out. */
public class ListNote extends VBox {

    public ListNote(String icon, String iconClass, String title, String text) {
        getStyleClass().add("empty");
        var picture = new FontIcon(icon);
        if (!iconClass.isEmpty()) {
            picture.getStyleClass().add(iconClass);
        }
        var frame = new StackPane(picture);
        frame.getStyleClass().add("empty-icon");
        getChildren().addAll(frame, label(title, "h2"), label(text, "muted", "wrap", "centered"));
    }

    /** Adds the one button that leads on. */
    public ListNote with(String words, Shortcut key, Runnable action) {
        var button = new Button();
        button.getStyleClass().add("accent");
        Texts.show(button, words);
        button.setGraphic(new Kbd(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.setOnAction(event -> action.run());
        var box = new HBox(8, button);
        box.getStyleClass().add("empty-way-out");
        getChildren().add(box);
        return this;
    }

    /** Adds a small line below, for instance the trace id to tell. */
    public ListNote withHint(String hint) {
        getChildren().add(label(hint, "small", "subtle"));
        return this;
    }

    private static Label label(String text, String... classes) {
        var label = new Label();
        label.getStyleClass().addAll(classes);
        Texts.show(label, text);
        return label;
    }
}
