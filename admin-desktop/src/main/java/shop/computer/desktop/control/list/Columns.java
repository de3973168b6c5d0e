package shop.computer.desktop.control.list;

import java.util.function.BiConsumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.text.Texts;

/** Makes table columns: the heading in the right face, cells that show a row as text or as a node. */
public final class Columns {

    private Columns() {}

    /** Plain text, left. */
    public static <R> TableColumn<R, R> text(String heading, double width, Function<R, String> value) {
        return column(heading, width, (cell, row) -> Texts.show(cell, value.apply(row)));
    }

    /** Figures, right, never cut. */
    public static <R> TableColumn<R, R> figure(String heading, double width, Function<R, String> value) {
        TableColumn<R, R> column = column(heading, width, (cell, row) -> {
            Texts.show(cell, value.apply(row));
            if (!cell.getStyleClass().contains("right")) {
                cell.getStyleClass().add("right");
            }
        });
        column.getStyleClass().add("right");
        return column;
    }

    /** A node made for each row. */
    public static <R> TableColumn<R, R> node(String heading, double width, Function<R, Node> value) {
        return column(heading, width, (cell, row) -> cell.setGraphic(value.apply(row)));
    }

    private static <R> TableColumn<R, R> column(String heading, double width, BiConsumer<TableCell<R, R>, R> show) {
        var column = new TableColumn<R, R>(heading);
        if (!heading.isEmpty()) {
            column.getStyleClass().add(Texts.isKhmer(heading) ? "khmer" : "latin");
        }
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new RowCell<>(show));
        return column;
    }

    private static final class RowCell<R> extends TableCell<R, R> {

        private final BiConsumer<TableCell<R, R>, R> show;

        RowCell(BiConsumer<TableCell<R, R>, R> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
            } else {
                show.accept(this, row);
            }
        }
    }
}
