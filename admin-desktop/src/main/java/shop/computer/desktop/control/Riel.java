package shop.computer.desktop.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A riel amount: figures in the Latin face, the sign in the Khmer face, as the Latin face has none. Visual bounds keep the tall Khmer
 * line from raising the row.
 */
public class Riel extends Label {

    private static final String SIGN = "៛";

    public Riel() {
        var sign = new Text(SIGN);
        sign.setBoundsType(TextBoundsType.VISUAL);
        sign.fontProperty()
                .bind(Bindings.createObjectBinding(() -> Font.font("Battambang", getFont().getSize() * 1.08),
                        fontProperty()));
        sign.fillProperty().bind(textFillProperty());
        getStyleClass().addAll("riel", "latin");
        setGraphic(sign);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(4);
        setMinWidth(USE_PREF_SIZE);
    }

    public Riel(String amount) {
        this();
        setText(amount);
    }
}
