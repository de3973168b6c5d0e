package shop.computer.desktop.screen.signin;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** The drawing beside the form: a chip and its traces, made of lines so that it is sharp at any size. */
final class CircuitArt {

    private static final double MIDDLE_X = 258;
    private static final double MIDDLE_Y = 344;
    private static final double HALF = 78;

    private CircuitArt() {}

    static void draw(Pane pane) {
        for (int pin = -2; pin <= 2; pin++) {
            var offset = pin * 30.0;
            var reach = 70 + 34 * Math.abs(pin);
            var bend = pin * 26.0;
            trace(pane, offset, -HALF, offset, -HALF - 50, offset + bend, -HALF - 50 - Math.abs(bend), offset + bend,
                    -HALF - reach - 40);
            trace(pane, offset, HALF, offset, HALF + 40, offset + bend, HALF + 40 + Math.abs(bend), offset + bend,
                    HALF + reach + 20);
            trace(pane, -HALF, offset, -HALF - 40, offset, -HALF - 40 - Math.abs(bend), offset + bend,
                    -HALF - reach - 12, offset + bend);
            trace(pane, HALF, offset, HALF + 40, offset, HALF + 40 + Math.abs(bend), offset + bend, HALF + reach + 12,
                    offset + bend);
        }
        square(pane, HALF, 5);
        square(pane, 46, 3);
    }

    private static void trace(Pane pane, double... points) {
        var line = new Polyline();
        for (int i = 0; i < points.length; i += 2) {
            line.getPoints().addAll(MIDDLE_X + points[i], MIDDLE_Y + points[i + 1]);
        }
        line.getStyleClass().add("trace");
        var end = new Circle(MIDDLE_X + points[points.length - 2], MIDDLE_Y + points[points.length - 1], 4.5);
        end.getStyleClass().add("via");
        pane.getChildren().addAll(line, end);
    }

    private static void square(Pane pane, double half, double corner) {
        var square = new Rectangle(MIDDLE_X - half, MIDDLE_Y - half, 2 * half, 2 * half);
        square.setArcWidth(2 * corner);
        square.setArcHeight(2 * corner);
        square.getStyleClass().add("chipset");
        pane.getChildren().add(square);
    }
}
