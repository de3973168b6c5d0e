package shop.computer.desktop.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.computer.desktop.control.Kbd;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** All keys of the client and what they do, drawn from the very {@link Shortcut}s that are pressed. */
public final class KeyList implements Screen {

    private static final List<Shortcut> EVERYWHERE = List.of(Shortcut.KEYS, Shortcut.READ_AGAIN,
            Shortcut.NEWEST_TOAST, Shortcut.LANGUAGE, Shortcut.THEME);
    private static final List<Shortcut> LISTS = List.of(Shortcut.FIND, Shortcut.CLEAR_FILTERS, Shortcut.INTO_DETAIL,
            Shortcut.BACK, Shortcut.NEXT_STEP, Shortcut.ADJUST, Shortcut.EXPORT);
    private static final List<Shortcut> FORMS = List.of(Shortcut.SIGN_IN, Shortcut.CONFIRM);

    private final Dialogs dialogs;
    private final Words words;
    private final Parent view;

    @FXML
    private VBox leftBox;
    @FXML
    private VBox rightBox;
    @FXML
    private Button closeButton;

    /** @param places keys of the words of the places in the rail, from above */
    public KeyList(List<String> places, Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
        view = Views.load(this, "KeyList.fxml", words);
        group(leftBox, "everywhere", EVERYWHERE.stream().map(this::line));
        if (!places.isEmpty()) {
            group(leftBox, "places", IntStream.range(0, Math.min(places.size(), Shortcut.PLACES.size()))
                    .mapToObj(i -> line(words.say(places.get(i)), Shortcut.PLACES.get(i))));
        }
        group(rightBox, "lists", Stream.concat(LISTS.stream().map(this::line),
                Stream.of(line(words.say("key.views"), Shortcut.VIEWS.getFirst(), Shortcut.VIEWS.getLast()))));
        group(rightBox, "forms", FORMS.stream().map(this::line));
    }

    /** Every key that the list tells of, given enough places. */
    static Set<Shortcut> told() {
        var all = EnumSet.copyOf(EVERYWHERE);
        all.addAll(LISTS);
        all.addAll(FORMS);
        all.addAll(Shortcut.PLACES);
        all.addAll(Shortcut.VIEWS);
        return all;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.KEYS, dialogs::close);
    }

    @Override
    public void shown() {
        closeButton.requestFocus();
    }

    @Override
    public void close() {
        // nothing is bound
    }

    @FXML
    private void goBack() {
        dialogs.close();
    }

    private void group(VBox box, String name, Stream<Node> lines) {
        var title = new Label();
        title.getStyleClass().add("group-title");
        Texts.show(title, words.say("key.group." + name));
        var group = new VBox(6, title);
        group.getChildren().addAll(lines.toList());
        box.getChildren().add(group);
    }

    private Node line(Shortcut key) {
        return line(words.say("key", key), key);
    }

    /** One key, or a run of keys from the first to the last. */
    private static Node line(String what, Shortcut... keys) {
        var caps = new HBox(4, new Kbd(keys[0]));
        if (keys.length > 1) {
            caps.getChildren().addAll(new Label("–"), new Kbd(keys[1]));
        }
        caps.setAlignment(Pos.CENTER_LEFT);
        var frame = new StackPane(caps);
        frame.getStyleClass().add("key-caps");
        var label = new Label();
        Texts.show(label, what);
        var line = new HBox(10, frame, label);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
