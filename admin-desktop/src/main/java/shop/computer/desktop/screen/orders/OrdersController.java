package shop.computer.desktop.screen.orders;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.desktop.control.Columns;
import shop.computer.desktop.control.ListPane;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** The order list beside one order. The list keeps the keyboard; the detail follows the selection. */
public final class OrdersController implements Screen {

    private final OrdersViewModel model;
    private final Dialogs dialogs;
    private final Words words;
    private final Figures figures;
    private final Map<OrderView, ToggleButton> tabs = new EnumMap<>(OrderView.class);
    private final Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    private final Parent view;
    private final ListPane<OrderSummary> pane;
    private Subscription bonds = Subscription.EMPTY;

    @FXML
    private HBox viewTabs;
    @FXML
    private CustomTextField findField;
    @FXML
    private Label totalLabel;
    @FXML
    private StackPane listPane;
    @FXML
    private TableView<OrderSummary> table;
    @FXML
    private OrderDetailController detailController;

    public OrdersController(OrdersViewModel model, Dialogs dialogs, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.words = words;
        this.figures = new Figures(words.language());
        this.view = Views.load(this, "Orders.fxml", words);
        this.pane = new ListPane<>(listPane, table, model.list().state(), model.list().rows());
        fill();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return keys;
    }

    @Override
    public void shown() {
        if (table.getSelectionModel().isEmpty() && model.selected().get() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        pane.close();
        detailController.close();
        findField.textProperty().unbindBidirectional(model.search());
    }

    private void fill() {
        buildTabs();
        buildTable();
        findField.textProperty().bindBidirectional(model.search());
        detailController.begin(model.detail(), dialogs, words);
        pane.notes(this::empty, this::failed);
        bonds = Subscription.combine(
                model.view().subscribe(shown -> tabs.forEach((one, tab) -> tab.setSelected(one == shown))),
                model.list().total().subscribe(total -> showTotal()), model.selected().subscribe(this::select),
                model.list().rows().subscribe(() -> select(model.selected().get())), watchUnseen(),
                table.getSelectionModel().selectedItemProperty().subscribe(row -> {
                    if (row != null) {
                        model.selected().set(row.number());
                    }
                }), model.writable().subscribe(on -> pale(!on)));
        keys.put(Shortcut.FIND, findField::requestFocus);
        keys.put(Shortcut.READ_AGAIN, model::readAgain);
        keys.put(Shortcut.CLEAR_FILTERS, model::clearFilters);
        keys.put(Shortcut.NEXT_STEP, detailController::goOn);
        keys.put(Shortcut.BACK, table::requestFocus);
        keys.put(Shortcut.INTO_DETAIL, this::intoDetail);
        var views = OrderView.values();
        var viewKeys = new Shortcut[]{Shortcut.VIEW_1, Shortcut.VIEW_2, Shortcut.VIEW_3, Shortcut.VIEW_4,
                Shortcut.VIEW_5};
        for (int i = 0; i < views.length; i++) {
            var one = views[i];
            keys.put(viewKeys[i], () -> model.view().set(one));
        }
    }

    private Subscription watchUnseen() {
        return ((Observable) model.unseen()).subscribe(table::refresh);
    }

    private void intoDetail() {
        if (findField.isFocused()) {
            table.requestFocus();
        } else {
            detailController.focus();
        }
    }

    private void buildTabs() {
        var group = new ToggleGroup();
        for (var one : OrderView.values()) {
            var tab = new ToggleButton();
            tab.getStyleClass().add("view-tab");
            tab.setId("view-" + one.name());
            Texts.show(tab, words.say("orders.view", one));
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                model.view().set(one);
            });
            tabs.put(one, tab);
            viewTabs.getChildren().add(tab);
        }
    }

    private void buildTable() {
        table.setFixedCellSize(words.language() == Language.KHMER ? 36 : 34);
        table.getColumns().add(Columns.node(words.say("orders.column.number"), 130, this::number));
        var name = Columns.<OrderSummary>node(words.say("orders.column.customer"), 150, this::customer);
        table.getColumns().add(name);
        table.getColumns()
                .add(Columns.figure(words.say("orders.column.pieces"), 54, row -> Figures.count(row.pieces())));
        table.getColumns().add(Columns.figure(words.say("orders.column.total"), 94, row -> Figures.money(row.total())));
        table.getColumns()
                .add(Columns.node(words.say("orders.column.payment"), 144, row -> OrderLook.payment(row, words)));
        table.getColumns().add(
                Columns.node(words.say("orders.column.status"), 124, row -> OrderLook.status(row.status(), words)));
        table.getColumns()
                .add(Columns.figure(words.say("orders.column.time"), 100, row -> figures.moment(row.placedAt())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().forEach(column -> {
            if (column != name) {
                column.setMinWidth(column.getPrefWidth());
                column.setMaxWidth(column.getPrefWidth());
            }
        });
        table.setRowFactory(of -> new Row());
        table.setItems(model.list().rows());
    }

    private Node number(OrderSummary row) {
        var label = new Label();
        Texts.show(label, row.number().value());
        var box = new HBox(6, label);
        box.getStyleClass().add("cell-line");
        if (model.unseen().contains(row.number())) {
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

    private void select(@Nullable OrderNumber number) {
        var now = table.getSelectionModel().getSelectedItem();
        if (number == null || now != null && now.number().equals(number)) {
            return;
        }
        for (var row : table.getItems()) {
            if (row.number().equals(number)) {
                table.getSelectionModel().select(row);
                return;
            }
        }
    }

    private void showTotal() {
        var total = model.list().total().get();
        Texts.show(totalLabel, total < 0 ? "" : words.say("orders.total", total));
    }

    private void pale(boolean stale) {
        table.getStyleClass().remove("stale");
        if (stale) {
            table.getStyleClass().add("stale");
        }
    }

    private Node empty() {
        if (model.search().get().isBlank()) {
            return pane.note("mdi2c-clipboard-text-outline", "", words.say("orders.empty." + model.view().get().name()),
                    words.say("orders.empty.hint"));
        }
        return pane
                .note("mdi2f-filter-remove-outline", "", words.say("orders.none"),
                        words.say("orders.none.hint", model.search().get()))
                .with(words.say("generic.clearFilters"), Shortcut.CLEAR_FILTERS, model::clearFilters);
    }

    private Node failed() {
        var failure = model.list().problem().get();
        var sentence = failure == null ? Sentence.of("problem.CLIENT") : Sentence.about(failure);
        var note = pane.note("mdi2a-alert-circle-outline", "icon-alert", words.say("orders.failed"), sentence.in(words))
                .with(words.say("generic.tryAgain"), Shortcut.READ_AGAIN, model::readAgain);
        var trace = sentence.trace();
        return trace == null ? note : note.withHint(words.say("generic.trace", trace));
    }

    /** Reads on when one of the last rows comes into sight. */
    private final class Row extends TableRow<OrderSummary> {

        @Override
        protected void updateItem(@Nullable OrderSummary row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && getIndex() >= getTableView().getItems().size() - 10) {
                model.list().loadMore();
            }
        }
    }
}
