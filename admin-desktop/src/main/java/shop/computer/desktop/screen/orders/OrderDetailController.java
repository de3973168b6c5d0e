package shop.computer.desktop.screen.orders;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.desktop.control.Badge;
import shop.computer.desktop.control.Riel;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** One order. On top: who, state, and the one next step the state allows. Then money, things, story. */
public final class OrderDetailController {

    private Subscription bonds = Subscription.EMPTY;
    private @Nullable OrderDetailViewModel model;
    private @Nullable Dialogs dialogs;
    private @Nullable Words words;

    @FXML
    private VBox hintBox;
    @FXML
    private VBox orderBox;
    @FXML
    private Label numberLabel;
    @FXML
    private HBox badgeBox;
    @FXML
    private Label customerLabel;
    @FXML
    private Label phoneLabel;
    @FXML
    private Label emailLabel;
    @FXML
    private Label handoverLabel;
    @FXML
    private FontIcon handoverIcon;
    @FXML
    private HBox stepsBox;
    @FXML
    private Button nextStepButton;
    @FXML
    private Button cancelOrderButton;
    @FXML
    private Label writingOffLabel;
    @FXML
    private HBox noticeBox;
    @FXML
    private Label noticeLabel;
    @FXML
    private VBox paymentBox;
    @FXML
    private Label linesTitle;
    @FXML
    private VBox linesBox;
    @FXML
    private Label subtotalLabel;
    @FXML
    private HBox couponRow;
    @FXML
    private Label couponTitle;
    @FXML
    private Label couponLabel;
    @FXML
    private Label feeTitle;
    @FXML
    private Label feeLabel;
    @FXML
    private Riel totalRielLabel;
    @FXML
    private Label totalLabel;
    @FXML
    private Label rateLabel;
    @FXML
    private VBox noteBox;
    @FXML
    private Label noteLabel;
    @FXML
    private VBox storyBox;

    void begin(OrderDetailViewModel shown, Dialogs place, Words language) {
        model = shown;
        dialogs = place;
        words = language;
        bonds = Subscription.combine(shown.order().subscribe(order -> show(shown, language)),
                shown.notice().subscribe(notice -> showNotice(notice, language)),
                shown.busy().subscribe(busy -> showSteps(shown, language)),
                shown.writable().subscribe(on -> showSteps(shown, language)));
    }

    void close() {
        bonds.unsubscribe();
    }

    void focus() {
        nextStepButton.requestFocus();
    }

    @FXML
    void goOn() {
        if (model != null) {
            model.goOn();
        }
    }

    @FXML
    void cancelOrder() {
        var shown = model;
        var place = dialogs;
        if (shown != null && place != null && shown.mayCancel()) {
            place.show(language -> new CancelOrderDialog(shown, place, language));
        }
    }

    private void show(OrderDetailViewModel shown, Words language) {
        var order = shown.order().get();
        orderBox.setVisible(order != null);
        orderBox.setManaged(order != null);
        hintBox.setVisible(order == null);
        hintBox.setManaged(order == null);
        if (order != null) {
            showHead(order, language);
            showSteps(shown, language);
            new PaymentCard(language).show(paymentBox, order);
            new OrderParts(language).lines(linesBox, linesTitle, order);
            showSums(order, language);
            new OrderParts(language).story(storyBox, order);
        }
    }

    private void showHead(OrderDetail order, Words language) {
        var summary = order.summary();
        Texts.show(numberLabel, summary.number().value());
        Badge badge = OrderLook.status(summary.status(), language);
        badgeBox.getChildren().setAll(badge);
        Texts.show(customerLabel, summary.customer());
        Texts.show(phoneLabel, Figures.phone(summary.phone()));
        optional(emailLabel, order.email());
        handoverIcon.setIconLiteral(OrderLook.handoverIcon(summary.handover()));
        var address = order.address();
        Texts.show(handoverLabel, address == null ? language.say("handover", summary.handover()) : address(address));
        var note = order.note();
        noteBox.setVisible(note != null && !note.isBlank());
        noteBox.setManaged(noteBox.isVisible());
        Texts.show(noteLabel, note);
    }

    private void showSteps(OrderDetailViewModel shown, Words language) {
        var order = shown.order().get();
        if (order == null) {
            return;
        }
        new OrderParts(language).steps(stepsBox, order);
        var next = shown.nextStep();
        next.ifPresent(step -> Texts.show(nextStepButton, language.say(stepKey(step, order))));
        visible(nextStepButton, next.isPresent());
        visible(cancelOrderButton, shown.mayCancel());
        var off = shown.busy().get() || !shown.writable().get();
        nextStepButton.setDisable(off);
        cancelOrderButton.setDisable(off);
        var why = !shown.writable().get() && (next.isPresent() || shown.mayCancel());
        visible(writingOffLabel, why);
    }

    private static String stepKey(OrderStatus step, OrderDetail order) {
        return step == OrderStatus.COMPLETED
                ? "orders.step.COMPLETED." + order.summary().handover().name()
                : "orders.step." + step.name();
    }

    private void showSums(OrderDetail order, Words language) {
        Texts.show(subtotalLabel, Figures.money(order.subtotal()));
        var coupon = order.coupon();
        couponRow.setVisible(coupon != null);
        couponRow.setManaged(coupon != null);
        if (coupon != null) {
            Texts.show(couponTitle, language.say("orders.coupon", coupon.code()));
            Texts.show(couponLabel, Figures.money(coupon.discount().negate()));
        }
        Texts.show(feeTitle, language.say("orders.fee", order.summary().handover()));
        Texts.show(feeLabel, Figures.money(order.deliveryFee()));
        totalRielLabel.setText(Figures.amount(order.totalRiel()));
        Texts.show(totalLabel, Figures.money(order.total()));
        Texts.show(rateLabel, language.say("orders.rate", order.rate().rielPerUsd().toPlainString()));
    }

    private void showNotice(@Nullable Sentence notice, Words language) {
        Texts.show(noticeLabel, notice == null ? "" : notice.in(language));
        visible(noticeBox, notice != null);
    }

    private static void optional(Label label, @Nullable String text) {
        Texts.show(label, text);
        visible(label, text != null && !text.isBlank());
    }

    private static void visible(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static String address(DeliveryAddress address) {
        return Stream
                .of(address.street(), address.landmark(), address.commune(), address.district(), address.provinceName())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
