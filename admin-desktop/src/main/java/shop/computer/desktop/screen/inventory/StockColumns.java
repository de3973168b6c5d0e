package shop.computer.desktop.screen.inventory;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.control.StockBar;
import shop.computer.desktop.control.list.Columns;
import shop.computer.desktop.control.list.ListFrame;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Words;

/** The columns of the stock list. A money column is only built once a row came with money in it. */
final class StockColumns {

    private final ListFrame<StockRow> frame;
    private final Words words;
    private boolean withPrice;
    private boolean withCost;

    StockColumns(ListFrame<StockRow> frame, Words words) {
        this.frame = frame;
        this.words = words;
        build();
    }

    void follow(List<StockRow> rows) {
        var price = withPrice || rows.stream().anyMatch(row -> row.price() != null);
        var cost = withCost || rows.stream().anyMatch(row -> row.cost() != null);
        if (price != withPrice || cost != withCost) {
            withPrice = price;
            withCost = cost;
            build();
        }
    }

    private void build() {
        var product = Columns.text(words.say("inventory.column.product"), 150, StockRow::name);
        var columns = new ArrayList<TableColumn<StockRow, StockRow>>();
        columns.add(product);
        columns.add(Columns.text(words.say("inventory.column.sku"), 118, row -> row.sku().value()));
        columns.add(Columns.node(words.say("inventory.column.free"), 122, StockColumns::free));
        columns.add(Columns.figure(words.say("inventory.column.onHand"), 70, row -> Figures.count(row.onHand())));
        columns.add(Columns.figure(words.say("inventory.column.reserved"), 72,
                row -> row.reserved() == 0 ? "–" : Figures.count(row.reserved())));
        if (withPrice) {
            columns.add(Columns.figure(words.say("inventory.column.price"), 88, row -> Figures.money(row.price())));
        }
        if (withCost) {
            columns.add(Columns.figure(words.say("inventory.column.cost"), 88, row -> Figures.money(row.cost())));
        }
        frame.columns(product, columns);
    }

    private static Node free(StockRow row) {
        var figure = new Label(Figures.count(row.available()));
        figure.getStyleClass().addAll("latin", "strong", switch (StockBar.level(row.available(), row.reorderAt())) {
            case "out" -> "ink-alert";
            case "low" -> "ink-wait";
            default -> "ink";
        });
        figure.setMinWidth(34);
        figure.getStyleClass().add("num");
        var bar = new StockBar();
        bar.set(row.onHand(), row.reserved(), row.reorderAt(),
                Math.max(12, Math.max(row.onHand(), row.reorderAt() * 3)));
        bar.setPrefWidth(60);
        var box = new HBox(10, figure, bar);
        box.getStyleClass().add("cell-line");
        return box;
    }
}
