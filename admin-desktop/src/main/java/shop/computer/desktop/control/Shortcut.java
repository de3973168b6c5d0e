package shop.computer.desktop.control;

import java.util.List;
import java.util.Locale;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every key of the client, once: what is pressed and what the hint shows come from the same place. */
public enum Shortcut {

    PLACE_1("Alt+1"), PLACE_2("Alt+2"), PLACE_3("Alt+3"), PLACE_4("Alt+4"), PLACE_5("Alt+5"), PLACE_6("Alt+6"),
    PLACE_7("Alt+7"), PLACE_8("Alt+8"), PLACE_9("Alt+9"), LANGUAGE("Alt+L"), THEME("Shortcut+Shift+D"), KEYS("F1"),
    READ_AGAIN("F5"), NEWEST_TOAST("Alt+O"), FIND("Slash"), CLEAR_FILTERS("Shortcut+Delete"), INTO_DETAIL("Enter"),
    BACK("Esc"), NEXT_STEP("Shortcut+Enter"), CONFIRM("Shortcut+Enter"), SIGN_IN("Enter"), ADJUST("A"),
    EXPORT("Shortcut+E"), VIEW_1("Shortcut+1"), VIEW_2("Shortcut+2"), VIEW_3("Shortcut+3"), VIEW_4("Shortcut+4"),
    VIEW_5("Shortcut+5");

    /** The keys of the places in the rail, from above. */
    public static final List<Shortcut> PLACES = List.of(PLACE_1, PLACE_2, PLACE_3, PLACE_4, PLACE_5, PLACE_6, PLACE_7,
            PLACE_8, PLACE_9);
    /** The keys of the views of a list, from the left. */
    public static final List<Shortcut> VIEWS = List.of(VIEW_1, VIEW_2, VIEW_3, VIEW_4, VIEW_5);

    private static final boolean MAC = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final String keys;
    private final KeyCombination combination;

    Shortcut(String keys) {
        this.keys = keys;
        this.combination = KeyCombination.valueOf(keys);
    }

    public boolean matches(KeyEvent event) {
        return combination.match(event);
    }

    /** A bare letter or sign, which belongs to a text field while one has the focus. */
    public boolean isTyped() {
        return this == FIND || this == ADJUST;
    }

    /** The key caps to draw, for instance {@code Ctrl} and {@code Enter}. */
    public List<String> caps() {
        return List.of(keys.split("\\+")).stream().map(Shortcut::cap).toList();
    }

    private static String cap(String key) {
        return switch (key) {
            case "Shortcut" -> MAC ? "⌘" : "Ctrl";
            case "Alt" -> MAC ? "⌥" : "Alt";
            case "Shift" -> MAC ? "⇧" : "Shift";
            case "Slash" -> "/";
            case "Delete" -> "Del";
            default -> key;
        };
    }
}
