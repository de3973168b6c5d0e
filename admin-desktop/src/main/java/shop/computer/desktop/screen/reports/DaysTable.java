package shop.computer.desktop.screen.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.control.list.Columns;
import shop.computer.desktop.control.list.ListPart;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Sales day by day, newest first, with a line of totals below that follows the columns. Cost and profit only where the server sends them. */
final class DaysTable {

    private final TableView<SalesDay> table;
    private final HBox totalsRow;
    private final Words words;
    private final Figures figures;
    private final List<Label> totals = new ArrayList<>();
    private boolean withCost;

    DaysTable(TableView<SalesDay> table, HBox totalsRow, Words words) {
        this.table = table;
        this.totalsRow = totalsRow;
        this.words = words;
        this.figures = new Figures(words.language());
        table.setFixedCellSize(ListPart.rowHeight(words));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        build();
    }

    void show(List<SalesDay> days, Optional<SalesDay> total) {
        var cost = days.stream().anyMatch(day -> day.cost() != null);
        if (cost != withCost) {
            withCost = cost;
            build();
        }
        table.setItems(FXCollections.observableArrayList(days.reversed()));
        showTotals(days.size(), total);
    }

    private void build() {
        table.getColumns().clear();
        totalsRow.getChildren().clear();
        totals.clear();
        add(Columns.text(words.say("reports.column.day"), 120, day -> figures.day(day.day())), "total-word");
        addFigure("orders", 80, day -> Figures.count(day.orders()));
        addFigure("pieces", 80, day -> Figures.count(day.pieces()));
        addFigure("sales", 120, day -> Figures.money(day.sales()));
        addFigure("delivery", 96, day -> Figures.money(day.delivery()));
        if (withCost) {
            addFigure("cost", 120, day -> Figures.money(day.cost()));
            addFigure("profit", 110, day -> Figures.money(day.profit()));
        }
    }

    private void addFigure(String name, double width, Function<SalesDay, String> value) {
        add(Columns.figure(words.say("reports.column." + name), width, value), "total-figure");
    }

    private void add(TableColumn<SalesDay, SalesDay> column, String styleClass) {
        table.getColumns().add(column);
        var total = new Label();
        total.getStyleClass().addAll("strong", styleClass);
        total.minWidthProperty().bind(column.widthProperty());
        total.maxWidthProperty().bind(column.widthProperty());
        totals.add(total);
        totalsRow.getChildren().add(total);
    }

    private void showTotals(int days, Optional<SalesDay> total) {
        List<Function<SalesDay, String>> parts = List.of(day -> words.say("reports.total", days),
                day -> Figures.count(day.orders()), day -> Figures.count(day.pieces()),
                day -> Figures.money(day.sales()), day -> Figures.money(day.delivery()),
                day -> Figures.money(day.cost()), day -> Figures.money(day.profit()));
        for (int i = 0; i < totals.size(); i++) {
            Texts.show(totals.get(i), total.map(parts.get(i)).orElse(""));
        }
    }
}
