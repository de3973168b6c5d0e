package shop.computer.desktop.screen.inventory;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.StockLevelFilter;
import shop.computer.desktop.control.Columns;
import shop.computer.desktop.control.ListPane;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.control.StockBar;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Toasts;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Products and their stock. Money columns exist only where the server sends money. */
public final class InventoryController implements Screen {

    private final InventoryViewModel model;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Words words;
    private final Map<StockLevelFilter, ToggleButton> tabs = new EnumMap<>(StockLevelFilter.class);
    private final Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    private final Parent view;
    private final ListPane<StockRow> pane;
    private Subscription bonds = Subscription.EMPTY;
    private boolean withPrice;
    private boolean withCost;

    @FXML
    private HBox levelTabs;
    @FXML
    private CustomTextField findField;
    @FXML
    private Label totalLabel;
    @FXML
    private StackPane listPane;
    @FXML
    private TableView<StockRow> table;
    @FXML
    private StockDetailController detailController;
    @FXML
    private Button adjustButton;

    public InventoryController(InventoryViewModel model, Dialogs dialogs, Toasts toasts, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.words = words;
        this.view = Views.load(this, "Inventory.fxml", words);
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
        table.setFixedCellSize(words.language() == Language.KHMER ? 36 : 34);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setRowFactory(of -> new Row());
        buildColumns();
        table.setItems(model.list().rows());
        findField.textProperty().bindBidirectional(model.search());
        detailController.begin(model, words);
        pane.notes(this::empty, this::failed);
        adjustButton.setVisible(model.mayChange());
        adjustButton.setManaged(model.mayChange());
        bonds = Subscription.combine(
                model.level().subscribe(shown -> tabs.forEach((one, tab) -> tab.setSelected(one == shown))),
                model.list().total().subscribe(total -> showTotal()), model.selected().subscribe(this::select),
                model.list().rows().subscribe(this::rowsChanged),
                table.getSelectionModel().selectedItemProperty().subscribe(row -> {
                    if (row != null) {
                        model.selected().set(row.sku());
                    }
                }), model.writable().subscribe(on -> pale(!on)),
                model.detail().subscribe(detail -> pale(!model.writable().get())));
        keys.put(Shortcut.FIND, findField::requestFocus);
        keys.put(Shortcut.READ_AGAIN, model::readAgain);
        keys.put(Shortcut.CLEAR_FILTERS, model::clearFilters);
        keys.put(Shortcut.ADJUST, this::adjust);
        keys.put(Shortcut.BACK, table::requestFocus);
        keys.put(Shortcut.INTO_DETAIL, table::requestFocus);
        var viewKeys = new Shortcut[]{Shortcut.VIEW_1, Shortcut.VIEW_2, Shortcut.VIEW_3, Shortcut.VIEW_4};
        for (var one : StockLevelFilter.values()) {
            keys.put(viewKeys[one.ordinal()], () -> model.level().set(one));
        }
    }

    @FXML
    private void adjust() {
        if (model.beginAdjusting()) {
            dialogs.show(language -> new AdjustDialog(model.adjust(), dialogs, toasts, language));
        }
    }

    private void buildTabs() {
        var group = new ToggleGroup();
        for (var one : StockLevelFilter.values()) {
            var tab = new ToggleButton();
            tab.getStyleClass().add("view-tab");
            tab.setId("level-" + one.name());
            Texts.show(tab, words.say("inventory.level", one));
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                model.level().set(one);
            });
            tabs.put(one, tab);
            levelTabs.getChildren().add(levelTabs.getChildren().size() - 2, tab);
        }
    }

    private void buildColumns() {
        var columns = table.getColumns();
        columns.clear();
        columns.add(Columns.text(words.say("inventory.column.product"), 150, StockRow::name));
        columns.add(Columns.text(words.say("inventory.column.sku"), 118, row -> row.sku().value()));
        columns.add(Columns.node(words.say("inventory.column.free"), 122, this::free));
        columns.add(Columns.figure(words.say("inventory.column.onHand"), 70, row -> Figures.count(row.onHand())));
        columns.add(Columns.figure(words.say("inventory.column.reserved"), 72,
                row -> row.reserved() == 0 ? "–" : Figures.count(row.reserved())));
        if (withPrice) {
            columns.add(Columns.figure(words.say("inventory.column.price"), 88, row -> Figures.money(row.price())));
        }
        if (withCost) {
            columns.add(Columns.figure(words.say("inventory.column.cost"), 88, row -> Figures.money(row.cost())));
        }
        columns.stream().skip(1).forEach(column -> {
            column.setMinWidth(column.getPrefWidth());
            column.setMaxWidth(column.getPrefWidth());
        });
    }

    /** A money column is only built once a row came with money in it. */
    private void rowsChanged() {
        var rows = model.list().rows();
        var price = withPrice || rows.stream().anyMatch(row -> row.price() != null);
        var cost = withCost || rows.stream().anyMatch(row -> row.cost() != null);
        if (price != withPrice || cost != withCost) {
            withPrice = price;
            withCost = cost;
            buildColumns();
        }
        select(model.selected().get());
    }

    private Node free(StockRow row) {
        var figure = new Label(Figures.count(row.available()));
        figure.getStyleClass().addAll("latin", "strong", switch (StockBar.level(row.available(), row.reorderAt())) {
            case "out" -> "ink-alert";
            case "low" -> "ink-wait";
            default -> "ink";
        });
        figure.setMinWidth(34);
        figure.getStyleClass().add("num");
        var bar = new StockBar();
        bar.set(row.onHand(), row.reserved(), row.reorderAt(),
                Math.max(12, Math.max(row.onHand(), row.reorderAt() * 3)));
        bar.setPrefWidth(60);
        var box = new HBox(10, figure, bar);
        box.getStyleClass().add("cell-line");
        return box;
    }

    private void select(@Nullable Sku sku) {
        var now = table.getSelectionModel().getSelectedItem();
        if (sku == null || now != null && now.sku().equals(sku)) {
            return;
        }
        for (var row : table.getItems()) {
            if (row.sku().equals(sku)) {
                table.getSelectionModel().select(row);
                return;
            }
        }
    }

    private void showTotal() {
        var total = model.list().total().get();
        Texts.show(totalLabel, total < 0 ? "" : words.say("inventory.total", total));
    }

    private void pale(boolean stale) {
        table.getStyleClass().remove("stale");
        if (stale) {
            table.getStyleClass().add("stale");
        }
        adjustButton.setDisable(stale || model.detail().get() == null);
    }

    private Node empty() {
        return pane.note("mdi2f-filter-remove-outline", "", words.say("inventory.none"),
                words.say("inventory.none.hint." + model.level().get().name()))
                .with(words.say("generic.clearFilters"), Shortcut.CLEAR_FILTERS, model::clearFilters);
    }

    private Node failed() {
        var failure = model.list().problem().get();
        var sentence = failure == null ? Sentence.of("problem.CLIENT") : Sentence.about(failure);
        var note = pane
                .note("mdi2a-alert-circle-outline", "icon-alert", words.say("inventory.failed"), sentence.in(words))
                .with(words.say("generic.tryAgain"), Shortcut.READ_AGAIN, model::readAgain);
        var trace = sentence.trace();
        return trace == null ? note : note.withHint(words.say("generic.trace", trace));
    }

    /** Reads on when one of the last rows comes into sight. */
    private final class Row extends TableRow<StockRow> {

        @Override
        protected void updateItem(@Nullable StockRow row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && getIndex() >= getTableView().getItems().size() - 10) {
                model.list().loadMore();
            }
        }
    }
}
