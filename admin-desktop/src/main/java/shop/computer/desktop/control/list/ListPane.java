package shop.computer.desktop.control.list;

import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import shop.computer.desktop.task.PagedList;

/** A table that says what it is about to show, that there is nothing, or why it could not be read. Rows once read stay in sight. */
public final class ListPane<R> {

    private final StackPane pane;
    private final TableView<R> table;
    private final ObservableValue<PagedList.State> state;
    private final ObservableList<R> rows;
    private final Skeleton skeleton = new Skeleton();
    private Supplier<Node> empty = Label::new;
    private Supplier<Node> failed = Label::new;
    private final Subscription bonds;

    public ListPane(StackPane pane, TableView<R> table, ObservableValue<PagedList.State> state,
            ObservableList<R> rows) {
        this.pane = pane;
        this.table = table;
        this.state = state;
        this.rows = rows;
        table.setPlaceholder(new Label());
        bonds = Subscription.combine(state.subscribe(now -> show()), rows.subscribe(this::show));
    }

    /** What to show when there is nothing, and when it could not be read. */
    public void notes(Supplier<Node> whenEmpty, Supplier<Node> whenFailed) {
        empty = whenEmpty;
        failed = whenFailed;
        show();
    }

    public ListNote note(String icon, String iconClass, String title, String text) {
        return new ListNote(icon, iconClass, title, text);
    }

    public void close() {
        bonds.unsubscribe();
    }

    private void show() {
        var first = !rows.isEmpty() && !table.isVisible();
        table.setVisible(!rows.isEmpty());
        if (first && table.getScene() != null && !(table.getScene().getFocusOwner() instanceof TextInputControl)) {
            table.requestFocus();
        }
        pane.getChildren().removeIf(node -> node != table);
        if (rows.isEmpty()) {
            pane.getChildren().add(switch (state.getValue()) {
                case LOADING -> skeleton;
                case READY -> empty.get();
                case FAILED -> failed.get();
            });
        }
    }
}
