package shop.computer.desktop.screen.inventory;

import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.StockLevelFilter;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.control.list.ListFrame;
import shop.computer.desktop.control.list.ListPart;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.shell.toast.Toasts;
import shop.computer.desktop.text.Words;

/** Products and their stock. Money columns exist only where the server sends money. */
public final class InventoryController implements Screen {

    private final InventoryViewModel model;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Parent view;
    private final StockColumns columns;
    private final ListPart<StockLevelFilter, StockRow, Sku> list;
    private final Subscription bonds;

    @FXML
    private ListFrame<StockRow> frame;
    @FXML
    private StockDetailController detailController;
    @FXML
    private Button adjustButton;

    public InventoryController(InventoryViewModel model, Dialogs dialogs, Toasts toasts, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.toasts = toasts;
        view = Views.load(this, "Inventory.fxml", words);
        columns = new StockColumns(frame, words);
        list = new ListPart<>(frame, model.list(), words, "inventory", model::readAgain);
        list.keys().put(Shortcut.ADJUST, this::adjust);
        detailController.begin(model, words);
        adjustButton.setVisible(model.mayChange());
        adjustButton.setManaged(model.mayChange());
        bonds = Subscription.combine(model.list().rows().subscribe(() -> columns.follow(model.list().rows())),
                model.list().writable().subscribe(on -> showAdjust()), model.detail().subscribe(now -> showAdjust()));
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

    @FXML
    private void adjust() {
        if (model.beginAdjusting()) {
            dialogs.show(language -> new AdjustDialog(model.adjust(), dialogs, toasts, language));
        }
    }

    private void showAdjust() {
        adjustButton.setDisable(!model.list().writable().get() || model.detail().get() == null);
    }
}
