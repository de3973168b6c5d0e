package shop.computer.desktop.screen.inventory;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.control.StockBar;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** One product's stock and why it stands as it does. */
public final class StockDetailController {

    private Subscription bonds = Subscription.EMPTY;

    @FXML
    private VBox hintBox;
    @FXML
    private VBox stockBox;
    @FXML
    private Label nameLabel;
    @FXML
    private Label skuLabel;
    @FXML
    private HBox figuresBox;
    @FXML
    private StockBar bigBar;
    @FXML
    private VBox moneyBox;
    @FXML
    private VBox movementsBox;
    @FXML
    private HBox noticeBox;
    @FXML
    private Label noticeLabel;

    void begin(InventoryViewModel model, Words words) {
        bonds = Subscription.combine(model.detail().subscribe(detail -> show(detail, words)),
                model.notice().subscribe(notice -> showNotice(notice, words)));
    }

    void close() {
        bonds.unsubscribe();
    }

    private void show(@Nullable StockDetail detail, Words words) {
        visible(stockBox, detail != null);
        visible(hintBox, detail == null);
        if (detail != null) {
            var row = detail.stock();
            Texts.show(nameLabel, row.name());
            Texts.show(skuLabel, row.sku() + " · " + row.brand() + " · " + row.category());
            var level = StockBar.level(row.available(), row.reorderAt());
            figuresBox.getChildren().setAll(figure(row.onHand(), words.say("inventory.onHand"), "ink"),
                    figure(row.reserved(), words.say("inventory.reserved"), "ink"),
                    figure(row.available(), words.say("inventory.free"),
                            level.equals("ok") ? "ink" : level.equals("low") ? "ink-wait" : "ink-alert"),
                    figure(row.reorderAt(), words.say("inventory.reorderAt"), "ink"));
            bigBar.set(row.onHand(), row.reserved(), row.reorderAt(), Math.max(row.onHand(), row.reorderAt() * 2));
            showMoney(row, words);
            movementsBox.getChildren()
                    .setAll(detail.movements().stream().map(movement -> movement(movement, words)).toList());
        }
    }

    private void showMoney(StockRow row, Words words) {
        moneyBox.getChildren().clear();
        var price = row.price();
        var cost = row.cost();
        if (price != null) {
            moneyBox.getChildren().add(line(words.say("inventory.price"), Figures.money(price), "strong"));
        }
        if (cost != null) {
            moneyBox.getChildren().add(line(words.say("inventory.cost"), Figures.money(cost), "ink"));
        }
        if (price != null && cost != null && !price.isZero()) {
            moneyBox.getChildren().add(line(words.say("inventory.margin"), margin(price, cost), "ink"));
        }
        visible(moneyBox, price != null);
    }

    private static String margin(Money price, Money cost) {
        var earned = price.minus(cost);
        var share = earned.amount().multiply(java.math.BigDecimal.valueOf(100)).divide(price.amount(), 1,
                java.math.RoundingMode.HALF_UP);
        return Figures.money(earned) + " · " + share.toPlainString().replace('-', '−') + " %";
    }

    private Node movement(MovementRow movement, Words words) {
        var moves = movement.onHand() == 0 ? movement.reserved() : movement.onHand();
        var change = label(Figures.change(moves), "strong", "num",
                movement.onHand() == 0 ? "muted" : moves > 0 ? "ink-done" : "ink-alert");
        change.setMinWidth(38);
        var what = label(words.say("movement", movement.kind()));
        var document = movement.document();
        var reason = movement.reason();
        var details = new StringBuilder();
        append(details, reason == null ? null : words.say("reason", reason));
        append(details, document);
        append(details, movement.note());
        append(details, who(movement.who(), words));
        var small = label(details.toString(), "small", "subtle");
        var middle = new VBox(what, small);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var time = label(new Figures(words.language()).moment(movement.at()), "small", "subtle");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, change, middle, time);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String who(String who, Words words) {
        return who.equals("customer")
                ? words.say("who.customer")
                : who.equals("system") ? words.say("who.system") : who;
    }

    private static void append(StringBuilder details, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            details.append(details.isEmpty() ? "" : " · ").append(part);
        }
    }

    private static Node figure(int number, String words, String ink) {
        var box = new VBox(label(Figures.count(number), "h1", ink), label(words, "small", "muted"));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(10);
        return box;
    }

    private static Node line(String words, String value, String ink) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var figure = label(value, ink);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(label(words, "muted"), gap, figure);
    }

    private void showNotice(@Nullable Sentence notice, Words words) {
        Texts.show(noticeLabel, notice == null ? "" : notice.in(words));
        visible(noticeBox, notice != null);
    }

    private static Label label(String text, String... classes) {
        var label = new Label();
        label.getStyleClass().addAll(classes);
        Texts.show(label, text);
        return label;
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
