package shop.computer.desktop.text;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Puts text on the screen in the right face: Khmer letters in Battambang, all else in IBM Plex Sans, whatever the language of the client.
 * JavaFX draws the zero width space, common in Khmer, as a box over the next letter, so it is left out on the screen; data keeps it.
 */
public final class Texts {

    private static final int LINE = 50;
    private static final int WIDE_LINE = 105;
    private static final char SENTENCE_END = '។';
    private static final String WATCHED = "shop.text.watched";

    private Texts() {}

    /** Shows a text and sets the face by its letters. */
    public static void show(Labeled node, @Nullable String text) {
        var shown = node.isWrapText() ? lines(shown(text), lineOf(node)) : shown(text);
        node.setText(shown);
        face(node, shown);
    }

    /** The text as it may be drawn. */
    public static String shown(@Nullable String text) {
        return text == null ? "" : text.replace("\u200B", "");
    }

    /**
     * Khmer text cut into lines at its spaces. Where JavaFX on Linux wraps Khmer by itself it draws the first line whole, over the second.
     */
    static String lines(String text, int longest) {
        if (!isKhmer(text)) {
            return text;
        }
        var lines = new StringBuilder();
        int length = 0;
        for (var word : text.split(" ")) {
            var fits = length > 0 && length + word.length() < longest
                    && !(lines.charAt(lines.length() - 1) == SENTENCE_END);
            lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = (fits ? length + 1 : 0) + word.length();
        }
        return lines.toString();
    }

    /** How many letters a line of this label may have; more where the style class says that it has the width of a dialog. */
    private static int lineOf(Node node) {
        return node.getStyleClass().contains("wide-lines") ? WIDE_LINE : LINE;
    }

    /** Sets the face of every label and field under a node, now and whenever its text changes. */
    public static void dress(Node node) {
        switch (node) {
            case Labeled labeled -> {
                watch(labeled);
                if (labeled.getGraphic() != null) {
                    dress(labeled.getGraphic());
                }
            }
            case TextInputControl input -> watch(input);
            case ScrollPane pane when pane.getContent() != null -> dress(pane.getContent());
            default -> {
            }
        }
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(Texts::dress);
        }
    }

    /** Sets {@code khmer} or {@code latin} on a node by the letters of a text. */
    public static void face(Node node, @Nullable String text) {
        var khmer = isKhmer(text);
        set(node, "khmer", khmer);
        set(node, "latin", !khmer && text != null && !text.isEmpty());
    }

    /** Whether a text has a Khmer letter; the riel sign alone is none. */
    public static boolean isKhmer(@Nullable String text) {
        return text != null && text.chars().anyMatch(c -> c >= 0x1780 && c <= 0x17FF && c != 0x17DB);
    }

    private static void watch(Labeled labeled) {
        face(labeled, labeled.getText());
        if (labeled.getProperties().put(WATCHED, true) == null) {
            labeled.textProperty().addListener((of, old, now) -> face(labeled, now));
        }
    }

    private static void watch(TextInputControl input) {
        face(input, typedOrPrompt(input));
        if (input.getProperties().put(WATCHED, true) == null) {
            input.textProperty().addListener((of, old, now) -> face(input, typedOrPrompt(input)));
        }
    }

    private static String typedOrPrompt(TextInputControl input) {
        var typed = input.getText();
        return typed == null || typed.isEmpty() ? shown(input.getPromptText()) : typed;
    }

    private static void set(Node node, String styleClass, boolean there) {
        var classes = node.getStyleClass();
        if (!there) {
            classes.remove(styleClass);
        } else if (!classes.contains(styleClass)) {
            classes.add(styleClass);
        }
    }
}
