package shop.computer.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.text.Texts;

/** One place in the navigation rail: icon, word, count, key. Wide: one line. Compact (window under 1440): icon above a small word. */
public class RailItem extends ToggleButton {

    private final String icon;
    private final String word;
    private final String key;
    private String count = "";
    private boolean compact;

    public RailItem(String icon, String word, String key) {
        this.icon = icon;
        this.word = word;
        this.key = key;
        getStyleClass().add("rail-item");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(word);
        build();
    }

    /** @param number empty for none */
    public void setCount(String number) {
        count = number;
        build();
    }

    public void setCompact(boolean narrow) {
        compact = narrow;
        getStyleClass().remove("compact");
        if (narrow) {
            getStyleClass().add("compact");
        }
        build();
    }

    /** A place is left by going to another, not by pressing it again. */
    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }

    private void build() {
        var label = new Label();
        label.getStyleClass().add("rail-word");
        Texts.show(label, word);
        setGraphic(compact ? narrow(label) : wide(label));
    }

    private Node narrow(Label label) {
        var stack = new StackPane(new FontIcon(icon));
        if (!count.isEmpty()) {
            var number = number();
            stack.getChildren().add(number);
            StackPane.setAlignment(number, Pos.TOP_RIGHT);
        }
        stack.setMaxWidth(44);
        var box = new VBox(1, stack, label);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node wide(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var box = new HBox(10, new FontIcon(icon), label);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!count.isEmpty()) {
            box.getChildren().add(number());
        }
        var hint = new Label(key);
        hint.getStyleClass().addAll("rail-key", "latin");
        box.getChildren().add(hint);
        box.setPrefWidth(168);
        return box;
    }

    private Label number() {
        var number = new Label(count);
        number.getStyleClass().addAll("rail-count", "latin");
        return number;
    }
}
