package shop.computer.desktop.screen.orders;

import java.util.Map;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.util.Subscription;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.control.list.ListFrame;
import shop.computer.desktop.control.list.ListPart;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Words;

/** The order list beside one order. The list keeps the keyboard; the detail follows the selection. */
public final class OrdersController implements Screen {

    private final Parent view;
    private final ListPart<OrderView, OrderSummary, OrderNumber> list;
    private final Subscription bonds;

    @FXML
    private ListFrame<OrderSummary> frame;
    @FXML
    private OrderDetailController detailController;

    public OrdersController(OrdersViewModel model, Dialogs dialogs, Words words) {
        view = Views.load(this, "Orders.fxml", words);
        new OrderColumns(words, model.unseen()).addTo(frame);
        list = new ListPart<>(frame, model.list(), words, "orders", model::readAgain);
        list.leadsTo(detailController::focus);
        list.keys().put(Shortcut.NEXT_STEP, detailController::goOn);
        detailController.begin(model.detail(), dialogs, words);
        bonds = ((Observable) model.unseen()).subscribe(frame.table()::refresh);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return list.keys();
    }

    @Override
    public void shown() {
        list.shown();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        list.close();
        detailController.close();
    }
}
