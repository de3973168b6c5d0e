package shop.computer.desktop.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** One button for each value of an enum, one of them down: the views of a list, the periods of a report. */
public final class Choices<E extends Enum<E>> {

    private final Property<E> chosen;
    private final Map<E, ToggleButton> buttons;
    private final Subscription bond;

    /**
     * @param key of the words: {@code key.VALUE}
     * @param id of the buttons: {@code id-VALUE}
     */
    public Choices(Pane pane, Property<E> chosen, Words words, String key, String id, String styleClass) {
        this.chosen = chosen;
        var type = chosen.getValue().getDeclaringClass();
        buttons = new EnumMap<>(type);
        var group = new ToggleGroup();
        for (var one : type.getEnumConstants()) {
            var button = new ToggleButton();
            button.setId(id + "-" + one.name());
            button.getStyleClass().add(styleClass);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            Texts.show(button, words.say(key, one));
            button.setOnAction(event -> choose(one));
            buttons.put(one, button);
        }
        pane.getChildren().addAll(buttons.values());
        bond = chosen.subscribe(now -> buttons.forEach((one, button) -> button.setSelected(one == now)));
    }

    /** Gives the first of them the keys of views. */
    public void addKeys(Map<Shortcut, Runnable> keys) {
        var values = List.copyOf(buttons.keySet());
        for (int i = 0; i < Math.min(values.size(), Shortcut.VIEWS.size()); i++) {
            var one = values.get(i);
            keys.put(Shortcut.VIEWS.get(i), () -> choose(one));
        }
    }

    public void close() {
        bond.unsubscribe();
    }

    /** Pressed once more, it stays down. */
    private void choose(E one) {
        chosen.setValue(one);
        buttons.forEach((other, button) -> button.setSelected(other == one));
    }
}
