package shop.computer.desktop.screen.orders;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.desktop.control.list.Columns;
import shop.computer.desktop.control.list.ListFrame;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** The columns of the order list. */
final class OrderColumns {

    /** From this width on, in pixels, there is room for how many pieces; names come first. */
    private static final double ROOMY = 820;

    private final Words words;
    private final Set<OrderNumber> unseen;
    private final Figures figures;

    OrderColumns(Words words, Set<OrderNumber> unseen) {
        this.words = words;
        this.unseen = unseen;
        this.figures = new Figures(words.language());
    }

    void addTo(ListFrame<OrderSummary> frame) {
        var customer = Columns.<OrderSummary>node(words.say("orders.column.customer"), 150, this::customer);
        var pieces = Columns.<OrderSummary>figure(words.say("orders.column.pieces"), 54,
                row -> Figures.count(row.pieces()));
        pieces.visibleProperty().bind(frame.table().widthProperty().greaterThan(ROOMY));
        frame.columns(customer, List.of(Columns.node(words.say("orders.column.number"), 130, this::number), customer,
                pieces,
                Columns.figure(words.say("orders.column.total"), 94, row -> Figures.money(row.total())),
                Columns.node(words.say("orders.column.payment"), 144, row -> OrderLook.payment(row, words)),
                Columns.node(words.say("orders.column.status"), 124, row -> OrderLook.status(row.status(), words)),
                Columns.figure(words.say("orders.column.time"), 100, row -> figures.moment(row.placedAt()))));
    }

    /** A dot and strong letters until somebody opened it. */
    private Node number(OrderSummary row) {
        var label = new Label();
        Texts.show(label, row.number().value());
        var box = new HBox(6, label);
        box.getStyleClass().add("cell-line");
        if (unseen.contains(row.number())) {
            label.getStyleClass().add("strong");
            var fresh = new Region();
            fresh.getStyleClass().addAll("state-dot", "info");
            box.getChildren().add(fresh);
        }
        return box;
    }

    /** The name, and how the goods reach them. */
    private Node customer(OrderSummary row) {
        var label = new Label();
        label.setGraphic(new FontIcon(OrderLook.handoverIcon(row.handover())));
        Texts.show(label, row.customer());
        label.setAccessibleText(row.customer() + ", " + words.say("handover", row.handover()));
        return label;
    }
}
