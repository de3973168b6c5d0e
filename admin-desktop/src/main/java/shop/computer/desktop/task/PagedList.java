package shop.computer.desktop.task;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.computer.api.CursorPage;

/** A list that is read page by page as one scrolls down. Rows stay while it is read again; only the newest question's answer counts. */
public final class PagedList<T> {

    /** What the list has to show. */
    public enum State {

        /** Read for the first time; no rows yet. */
        LOADING,
        /** Rows are there, or there are none to be had. */
        READY,
        /** Could not be read; rows from before stay. */
        FAILED
    }

    private final TaskRunner tasks;
    private final Function<@Nullable String, CursorPage<T>> fetch;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private @Nullable String next;
    private @Nullable Work<CursorPage<T>> running;

    /** @param fetch reads the page at a cursor, the first one for null; called away from the window's thread */
    public PagedList(TaskRunner tasks, Function<@Nullable String, CursorPage<T>> fetch) {
        this.tasks = tasks;
        this.fetch = fetch;
    }

    /** Reads from the start. */
    public void reload() {
        stop();
        if (rows.isEmpty()) {
            state.set(State.LOADING);
        }
        running = tasks.run(() -> fetch.apply(null)).onSuccess(page -> {
            rows.setAll(page.items());
            var all = page.total();
            total.set(all == null ? -1 : all);
            arrived(page);
        }).onProblem(this::failed);
    }

    /** Forgets the rows and reads from the start: another question is asked. */
    public void restart() {
        rows.clear();
        total.set(-1);
        reload();
    }

    /** Reads the next page if there is one and none is on its way. */
    public void loadMore() {
        var cursor = next;
        if (cursor != null && running == null) {
            running = tasks.run(() -> fetch.apply(cursor)).onSuccess(page -> {
                rows.addAll(page.items().stream().filter(row -> !rows.contains(row)).toList());
                arrived(page);
            }).onProblem(this::failed);
        }
    }

    public ObservableList<T> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable RuntimeException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** How many rows there are on the server; -1 while unknown. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Counts a row that came or went without a question. */
    public void count(int more) {
        if (total.get() >= 0) {
            total.set(Math.max(0, total.get() + more));
        }
    }

    private void arrived(CursorPage<T> page) {
        running = null;
        next = page.next();
        problem.set(null);
        state.set(State.READY);
    }

    private void failed(RuntimeException failure) {
        running = null;
        problem.set(failure);
        state.set(State.FAILED);
    }

    private void stop() {
        var work = running;
        running = null;
        if (work != null) {
            work.cancel();
        }
    }
}
