package shop.computer.desktop.screen.orders;

import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Asks why an order is cancelled and says what will follow. What was typed stays if it is closed. */
final class CancelOrderDialog implements Screen {

    private final OrderDetailViewModel model;
    private final Dialogs dialogs;
    private final Parent view;
    private final Subscription bonds;

    @FXML
    private Label numberLabel;
    @FXML
    private TextField reasonField;
    @FXML
    private Label errorLabel;
    @FXML
    private Label resultLabel;
    @FXML
    private Button cancelOrderButton;

    CancelOrderDialog(OrderDetailViewModel model, Dialogs dialogs, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.view = Views.load(this, "CancelOrder.fxml", words);
        var order = model.order().get();
        if (order != null) {
            Texts.show(numberLabel, order.summary().number() + " · " + order.summary().customer());
            var paid = order.payment().status() == PaymentStatus.PAID;
            Texts.show(resultLabel, words.say(paid ? "orders.cancel.result.paid" : "orders.cancel.result"));
        }
        reasonField.textProperty().bindBidirectional(model.reason());
        bonds = Subscription.combine(model.notice().subscribe(notice -> {
            Texts.show(errorLabel, notice == null ? "" : notice.in(words));
            errorLabel.setVisible(notice != null);
            errorLabel.setManaged(notice != null);
        }), model.busy().subscribe(busy -> cancelOrderButton.setDisable(busy || !model.writable().get())),
                model.writable().subscribe(on -> cancelOrderButton.setDisable(!on || model.busy().get())));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.CONFIRM, this::cancelOrder);
    }

    @Override
    public void shown() {
        reasonField.requestFocus();
        reasonField.end();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        reasonField.textProperty().unbindBidirectional(model.reason());
    }

    @FXML
    private void cancelOrder() {
        model.cancel(dialogs::close);
    }

    @FXML
    private void goBack() {
        dialogs.close();
    }
}
