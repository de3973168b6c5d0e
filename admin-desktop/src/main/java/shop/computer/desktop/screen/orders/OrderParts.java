package shop.computer.desktop.screen.orders;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Draws the repeated parts of an order: its way, its lines, its story. */
final class OrderParts {

    private final Words words;
    private final Figures figures;

    OrderParts(Words words) {
        this.words = words;
        this.figures = new Figures(words.language());
    }

    /** The way of the order as dots on a line; an order that ended early has none. */
    void steps(HBox box, OrderDetail order) {
        box.getChildren().clear();
        var way = way(order.summary().handover());
        var now = way.indexOf(order.summary().status());
        box.setVisible(now >= 0);
        box.setManaged(now >= 0);
        for (int i = 0; i < way.size() && now >= 0; i++) {
            var step = new VBox(5, dotLine(i, now, way.size()), stepName(way.get(i), i == now));
            step.setAlignment(Pos.TOP_CENTER);
            HBox.setHgrow(step, Priority.ALWAYS);
            step.setPrefWidth(10);
            box.getChildren().add(step);
        }
    }

    void lines(VBox box, Label title, OrderDetail order) {
        Texts.show(title, words.say("orders.lines", order.lines().size()));
        box.getChildren().setAll(order.lines().stream().map(this::line).toList());
    }

    /** Newest first. */
    void story(VBox box, OrderDetail order) {
        box.getChildren().clear();
        var changes = order.story().reversed();
        for (int i = 0; i < changes.size(); i++) {
            box.getChildren().add(change(changes.get(i), i == 0, i == changes.size() - 1));
        }
    }

    private static List<OrderStatus> way(Handover handover) {
        return List.of(OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PREPARING,
                handover == Handover.PICK_UP ? OrderStatus.READY : OrderStatus.SHIPPED, OrderStatus.COMPLETED);
    }

    private static HBox dotLine(int index, int now, int all) {
        var before = stroke(index > 0, index <= now);
        var after = stroke(index < all - 1, index < now);
        var mark = new Region();
        mark.getStyleClass().add("step-dot");
        if (index <= now) {
            mark.getStyleClass().add(index == now ? "now" : "past");
        }
        var line = new HBox(4, before, mark, after);
        line.setAlignment(Pos.CENTER);
        line.setMinHeight(16);
        return line;
    }

    private static Region stroke(boolean there, boolean past) {
        var stroke = new Region();
        HBox.setHgrow(stroke, Priority.ALWAYS);
        if (there) {
            stroke.getStyleClass().add("step-line");
        }
        if (past) {
            stroke.getStyleClass().add("past");
        }
        return stroke;
    }

    private Label stepName(OrderStatus status, boolean now) {
        var label = label(words.say("step", status), "tiny", now ? "strong" : "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox line(OrderLine line) {
        var name = label(line.name());
        name.setWrapText(true);
        var left = new VBox(name, label(line.sku().value(), "small", "subtle"));
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(figure(Figures.money(line.total())));
        right.setAlignment(Pos.TOP_RIGHT);
        if (line.quantity() > 1) {
            right.getChildren()
                    .add(figure(line.quantity() + " × " + Figures.money(line.unitPrice()), "small", "strong"));
        }
        var cost = line.unitCost();
        if (cost != null) {
            right.getChildren().add(figure(words.say("orders.line.cost", Figures.money(cost)), "small", "subtle"));
        }
        return new HBox(10, left, right);
    }

    private HBox change(OrderChange change, boolean first, boolean last) {
        var mark = new Region();
        mark.getStyleClass().add("time-line-dot");
        mark.getStyleClass().add(first ? "now" : "then");
        var line = new Region();
        line.getStyleClass().add("time-line-bar");
        line.setVisible(!last);
        VBox.setVgrow(line, Priority.ALWAYS);
        var left = new VBox(4, mark, line);
        left.setAlignment(Pos.TOP_CENTER);
        left.getStyleClass().add("time-line");
        var middle = new VBox(label(title(change)), label(words.say("story.by", who(change.who())), "small", "subtle"));
        var why = change.why();
        if (why != null && !why.isBlank()) {
            var reason = label("“" + why + "”", "small", "muted");
            reason.setWrapText(true);
            middle.getChildren().add(reason);
        }
        middle.getStyleClass().add("time-line-text");
        HBox.setHgrow(middle, Priority.ALWAYS);
        return new HBox(10, left, middle, figure(figures.moment(change.at()), "small", "subtle"));
    }

    /** What happened; where only the system had something to say, that. */
    private String title(OrderChange change) {
        var note = change.note();
        var step = words.say("story", change.to());
        if (note == null) {
            return step;
        }
        return change.from() == change.to() ? words.say("note", note) : step + " · " + words.say("note", note);
    }

    private String who(String who) {
        return switch (who) {
            case "customer" -> words.say("who.customer");
            case "system" -> words.say("who.system");
            default -> who;
        };
    }

    static Label label(String text, String... classes) {
        var label = new Label();
        label.getStyleClass().addAll(classes);
        Texts.show(label, text);
        return label;
    }

    static Label figure(String text, String... classes) {
        var label = label(text, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
