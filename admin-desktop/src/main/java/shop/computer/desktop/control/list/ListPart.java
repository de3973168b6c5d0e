package shop.computer.desktop.control.list;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.control.Choices;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.task.ListModel;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/**
 * Brings a {@link ListFrame} to life with a {@link ListModel}: tabs, search, total, paging, selection in both directions, keys, and what
 * stands there instead of rows. Its words are found by the screen's name: {@code name.view.X}, {@code .total}, {@code .empty.X},
 * {@code .empty.hint}, {@code .none}, {@code .none.hint}, {@code .failed}.
 */
public final class ListPart<F extends Enum<F>, R, K> {

    private final ListFrame<R> frame;
    private final ListModel<F, R, K> model;
    private final Words words;
    private final String name;
    private final Runnable readAgain;
    private final TableView<R> table;
    private final ListPane<R> pane;
    private final Choices<F> tabs;
    private final Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    private final Subscription bonds;
    private Runnable intoDetail = () -> {};

    /**
     * @param name of the screen in its words, for instance {@code orders}
     * @param readAgain reads all that the screen shows
     */
    public ListPart(ListFrame<R> frame, ListModel<F, R, K> model, Words words, String name, Runnable readAgain) {
        this.frame = frame;
        this.model = model;
        this.words = words;
        this.name = name;
        this.readAgain = readAgain;
        this.table = frame.table();
        table.setFixedCellSize(rowHeight(words));
        table.setRowFactory(of -> new Row());
        table.setItems(model.rows());
        frame.findField().textProperty().bindBidirectional(model.search());
        tabs = new Choices<>(frame.tabs(), model.view(), words, name + ".view", "view", "view-tab");
        pane = new ListPane<>(frame.listPane(), table, model.pages().state(), model.rows());
        pane.notes(this::empty, this::failed);
        bonds = Subscription.combine(model.pages().total().subscribe(total -> showTotal(total.longValue())),
                model.selected().subscribe(this::select),
                model.rows().subscribe(() -> select(model.selected().get())),
                table.getSelectionModel().selectedItemProperty().subscribe(this::selected),
                model.writable().subscribe(on -> pale(!on)));
        giveKeys();
    }

    /** How high a row is, in pixels; Khmer needs more. */
    public static double rowHeight(Words words) {
        return words.language() == Language.KHMER ? 36 : 34;
    }

    /** What the keys of a list do; a screen adds its own. */
    public Map<Shortcut, Runnable> keys() {
        return keys;
    }

    /** Where Enter leads to. */
    public void leadsTo(Runnable detail) {
        intoDetail = detail;
    }

    /** The list takes the keyboard; with nothing chosen yet, the first row. */
    public void shown() {
        if (table.getSelectionModel().isEmpty() && model.selected().get() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    public void close() {
        bonds.unsubscribe();
        tabs.close();
        pane.close();
        frame.findField().textProperty().unbindBidirectional(model.search());
    }

    private void giveKeys() {
        keys.put(Shortcut.FIND, frame.findField()::requestFocus);
        keys.put(Shortcut.READ_AGAIN, readAgain);
        keys.put(Shortcut.CLEAR_FILTERS, model::clearFilters);
        keys.put(Shortcut.BACK, table::requestFocus);
        keys.put(Shortcut.INTO_DETAIL, this::goOn);
        tabs.addKeys(keys);
    }

    /** From the search to the list, from the list into the detail. */
    private void goOn() {
        if (frame.findField().isFocused()) {
            table.requestFocus();
        } else {
            intoDetail.run();
        }
    }

    private void selected(@Nullable R row) {
        if (row != null) {
            model.selected().set(model.keyOf(row));
        }
    }

    private void select(@Nullable K key) {
        var now = table.getSelectionModel().getSelectedItem();
        if (key == null || now != null && model.keyOf(now).equals(key)) {
            return;
        }
        var index = model.indexOf(key);
        if (index >= 0) {
            table.getSelectionModel().select(index);
        }
    }

    private void showTotal(long total) {
        Texts.show(frame.totalLabel(), total < 0 ? "" : words.say(name + ".total", total));
    }

    private void pale(boolean stale) {
        table.getStyleClass().remove("stale");
        if (stale) {
            table.getStyleClass().add("stale");
        }
    }

    private Node empty() {
        if (model.search().get().isBlank()) {
            return pane.note("mdi2t-tray", "", words.say(name + ".empty", model.view().get()),
                    words.say(name + ".empty.hint"));
        }
        return pane.note("mdi2f-filter-remove-outline", "", words.say(name + ".none"),
                words.say(name + ".none.hint", model.search().get()))
                .with(words.say("generic.clearFilters"), Shortcut.CLEAR_FILTERS, model::clearFilters);
    }

    private Node failed() {
        var failure = model.pages().problem().get();
        var sentence = failure == null ? Sentence.of("problem.CLIENT") : Sentence.about(failure);
        var note = pane
                .note("mdi2a-alert-circle-outline", "icon-alert", words.say(name + ".failed"), sentence.in(words))
                .with(words.say("generic.tryAgain"), Shortcut.READ_AGAIN, readAgain);
        var trace = sentence.trace();
        return trace == null ? note : note.withHint(words.say("generic.trace", trace));
    }

    /** Reads on when one of the last rows comes into sight. */
    private final class Row extends TableRow<R> {

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && getIndex() >= getTableView().getItems().size() - 10) {
                model.pages().loadMore();
            }
        }
    }
}
