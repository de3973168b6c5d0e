package shop.computer.desktop.screen.inventory;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.shell.toast.Toast;
import shop.computer.desktop.shell.toast.Toasts;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Corrects one product's stock. Says the result beforehand; what was typed stays if it is closed. */
final class AdjustDialog implements Screen {

    private final AdjustViewModel model;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Words words;
    private final Parent view;
    private final Subscription bonds;

    @FXML
    private Label productLabel;
    @FXML
    private TextField changeField;
    @FXML
    private Label changeErrorLabel;
    @FXML
    private ComboBox<AdjustReason> reasonBox;
    @FXML
    private Label reasonErrorLabel;
    @FXML
    private TextField noteField;
    @FXML
    private Label resultLabel;
    @FXML
    private HBox noticeBox;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button submitButton;

    AdjustDialog(AdjustViewModel model, Dialogs dialogs, Toasts toasts, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.words = words;
        this.view = Views.load(this, "Adjust.fxml", words);
        reasonBox.getItems().setAll(AdjustReason.values());
        reasonBox.setButtonCell(new ReasonCell());
        reasonBox.setCellFactory(of -> new ReasonCell());
        changeField.textProperty().bindBidirectional(model.change());
        noteField.textProperty().bindBidirectional(model.note());
        reasonBox.valueProperty().bindBidirectional(model.reason());
        bonds = Subscription.combine(model.row().subscribe(row -> showRow()),
                model.change().subscribe(typed -> showResult()),
                model.changeWrong().subscribe(wrong -> showWrong(changeErrorLabel, wrong)),
                model.reasonWrong().subscribe(wrong -> showWrong(reasonErrorLabel, wrong)),
                model.notice().subscribe(notice -> showNotice(notice)), model.busy().subscribe(busy -> showResult()),
                model.writable().subscribe(on -> showResult()));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.CONFIRM, this::submit);
    }

    @Override
    public void shown() {
        changeField.requestFocus();
        changeField.end();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        changeField.textProperty().unbindBidirectional(model.change());
        noteField.textProperty().unbindBidirectional(model.note());
        reasonBox.valueProperty().unbindBidirectional(model.reason());
    }

    @FXML
    private void submit() {
        var row = model.row().get();
        model.submit(change -> {
            dialogs.close();
            toasts.show(new Toast("done", "mdi2c-check-circle", Sentence.of("adjust.done", Figures.change(change)),
                    Sentence.of("adjust.done.of", row == null ? "" : row.name())));
        });
    }

    @FXML
    private void goBack() {
        dialogs.close();
    }

    private void showRow() {
        var row = model.row().get();
        Texts.show(productLabel, row == null ? "" : row.name() + " · " + row.sku());
        showResult();
    }

    private void showResult() {
        Texts.show(resultLabel, model.result().in(words));
        var pieces = model.pieces();
        Texts.show(submitButton, pieces.isEmpty() || pieces.getAsInt() == 0
                ? words.say("adjust.button")
                : words.say("adjust.button.by", Figures.change(pieces.getAsInt())));
        submitButton.setDisable(model.busy().get() || !model.writable().get());
        if (!model.writable().get()) {
            showNotice(Sentence.of("generic.writingOff"));
        }
    }

    private void showWrong(Label label, @Nullable Sentence wrong) {
        Texts.show(label, wrong == null ? "" : wrong.in(words));
        label.setVisible(wrong != null);
        label.setManaged(wrong != null);
        if (label == changeErrorLabel) {
            changeField.getStyleClass().remove("invalid");
            if (wrong != null) {
                changeField.getStyleClass().add("invalid");
            }
        }
    }

    private void showNotice(@Nullable Sentence notice) {
        Texts.show(noticeLabel, notice == null ? "" : notice.in(words));
        noticeBox.setVisible(notice != null);
        noticeBox.setManaged(notice != null);
    }

    private final class ReasonCell extends ListCell<AdjustReason> {

        @Override
        protected void updateItem(@Nullable AdjustReason reason, boolean empty) {
            super.updateItem(reason, empty);
            Texts.show(this, empty || reason == null ? "" : words.say("reason", reason));
        }
    }
}
