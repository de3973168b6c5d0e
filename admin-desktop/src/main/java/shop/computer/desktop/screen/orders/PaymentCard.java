package shop.computer.desktop.screen.orders;

import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.api.Money;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Why money counts as paid, or why a person must look: in doubt the card is red and shows both amounts. */
final class PaymentCard {

    private final Words words;
    private final Figures figures;

    PaymentCard(Words words) {
        this.words = words;
        this.figures = new Figures(words.language());
    }

    void show(VBox card, OrderDetail order) {
        var payment = order.payment();
        var kind = kind(payment.status());
        card.getStyleClass().removeAll("done", "alert", "wait", "quiet");
        card.getStyleClass().add(kind);
        card.getChildren().setAll(head(order, kind));
        switch (payment.status()) {
            case PAID -> card.getChildren().add(checks(payment));
            case REVIEW -> card.getChildren().addAll(reason(payment), amounts(payment));
            case WAITING, EXPIRED, FAILED -> {
                var ends = payment.expiresAt();
                if (ends != null) {
                    card.getChildren()
                            .add(OrderParts.label(words.say("payment.until", figures.moment(ends)), "small", "muted"));
                }
            }
        }
        var paidAt = payment.paidAt();
        var when = paidAt == null ? "" : figures.moment(paidAt);
        var from = Stream.of(when, payment.payer(), shortened(payment.bankHash()))
                .filter(part -> part != null && !part.isEmpty()).toList();
        if (!from.isEmpty()) {
            card.getChildren().add(OrderParts.label(String.join(" · ", from), "small", "muted"));
        }
    }

    private Node head(OrderDetail order, String kind) {
        var payment = order.payment();
        var icon = new FontIcon(switch (payment.status()) {
            case PAID -> "mdi2c-check-circle";
            case REVIEW, FAILED -> "mdi2a-alert-circle-outline";
            case WAITING -> "mdi2t-timer-sand";
            case EXPIRED -> "mdi2c-close";
        });
        icon.getStyleClass().add("icon-" + kind);
        var ink = kind.equals("quiet") ? "muted" : "ink-" + kind;
        var title = OrderParts.label(
                words.say("payment.card." + payment.method().name() + "." + payment.status().name()), "strong", ink);
        var received = payment.received();
        var amount = OrderParts.figure(Figures.money(received == null ? payment.asked() : received), "strong", ink);
        return line(icon, title, gap(), amount);
    }

    private Node checks(PaymentSummary payment) {
        var line = new HBox(14);
        if (payment.method() == shop.computer.api.payment.PaymentMethod.KHQR) {
            for (var check : new String[]{"payment.check.amount", "payment.check.currency", "payment.check.account",
                    "payment.check.inTime"}) {
                var label = OrderParts.figure(words.say(check), "pay-check");
                var tick = new FontIcon("mdi2c-check");
                tick.getStyleClass().addAll("icon-14", "icon-done");
                label.setGraphic(tick);
                line.getChildren().add(label);
            }
        }
        return line;
    }

    private Label reason(PaymentSummary payment) {
        var reason = payment.reason();
        var label = OrderParts.label(
                reason == null ? words.say("payment.review.unknown") : words.say("payment.review", reason), "wrap");
        label.setWrapText(true);
        Texts.show(label, label.getText());
        return label;
    }

    private Node amounts(PaymentSummary payment) {
        var received = payment.received();
        var box = new VBox(2, amount("payment.asked", payment.asked()));
        if (received != null) {
            box.getChildren().add(amount("payment.received", received));
        }
        return box;
    }

    private Node amount(String key, Money money) {
        var value = OrderParts.figure(Figures.money(money), "strong");
        return line(OrderParts.label(words.say(key), "muted"), gap(), value);
    }

    private static String kind(PaymentStatus status) {
        return switch (status) {
            case PAID -> "done";
            case REVIEW, FAILED -> "alert";
            case WAITING -> "wait";
            case EXPIRED -> "quiet";
        };
    }

    private static String shortened(@org.jspecify.annotations.Nullable String hash) {
        return hash == null
                ? ""
                : hash.length() > 12 ? hash.substring(0, 4) + "…" + hash.substring(hash.length() - 4) : hash;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
