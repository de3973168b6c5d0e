package shop.computer.desktop.control.list;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows to come, drawn as pale bars while a list is read for the first time. */
public class Skeleton extends VBox {

    private static final int ROWS = 14;
    private static final double[] SHARES = {.10, .24, .08, .14, .16, .12};

    public Skeleton() {
        getStyleClass().add("skeleton-rows");
        for (int row = 0; row < ROWS; row++) {
            getChildren().add(row(row));
        }
    }

    private HBox row(int number) {
        var row = new HBox(24);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 16, 0, 16));
        row.setMinHeight(34);
        row.setOpacity(Math.max(.15, 1 - number * .07));
        for (var share : SHARES) {
            var bone = new Region();
            bone.getStyleClass().add("skeleton");
            bone.prefWidthProperty().bind(widthProperty().multiply(share * (1 - number % 3 * .12)));
            row.getChildren().add(bone);
        }
        return row;
    }
}
