package shop.computer.desktop.task;

import java.time.Duration;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.computer.api.CursorPage;

/**
 * What every list screen holds: which view, what is searched, the rows page by page, which row is selected, whether changes are possible.
 * What a selection leads to belongs to the screen's own view model.
 *
 * @param <F> the views, one tab each
 * @param <R> a row
 * @param <K> what tells rows apart
 */
public final class ListModel<F extends Enum<F>, R, K> {

    private static final int PAGE = 60;
    private static final Duration TYPING = Duration.ofMillis(250);

    private final F whole;
    private final Function<R, K> key;
    private final PagedList<R> pages;
    private final ObjectProperty<F> view;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable K> selected = new SimpleObjectProperty<>();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final Newest typing = new Newest();
    private volatile Question<F> question;

    /** What was asked last: a view and a text. */
    private record Question<F>(F view, String text) {}

    /** Reads one page on the server; called away from the window's thread. */
    @FunctionalInterface
    public interface Source<F, R> {

        CursorPage<R> read(F view, String text, @Nullable String cursor, int limit);
    }

    /**
     * @param first the view that is open at the start
     * @param whole the view that leaves nothing out
     */
    public ListModel(TaskRunner tasks, F first, F whole, Source<F, R> source, Function<R, K> key) {
        this.whole = whole;
        this.key = key;
        this.view = new SimpleObjectProperty<>(first);
        this.question = new Question<>(first, "");
        this.pages = new PagedList<>(tasks,
                cursor -> source.read(question.view(), question.text(), cursor, PAGE));
        view.subscribe((old, now) -> ask());
        search.subscribe((old, now) -> typing.of(tasks.runAfter(TYPING, () -> true)).onSuccess(still -> ask()));
    }

    public PagedList<R> pages() {
        return pages;
    }

    public ObservableList<R> rows() {
        return pages.rows();
    }

    public ObjectProperty<F> view() {
        return view;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<@Nullable K> selected() {
        return selected;
    }

    /** Off while the server does not answer. */
    public BooleanProperty writable() {
        return writable;
    }

    public void clearFilters() {
        search.set("");
        view.set(whole);
    }

    /** What tells this row apart. */
    public K keyOf(R row) {
        return key.apply(row);
    }

    /** Where the row with this key stands among those that were read; -1 if it is not there. */
    public int indexOf(K wanted) {
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (keyOf(rows.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The view of the question that the rows answer; {@link #view} may be ahead of it. */
    public F askedView() {
        return question.view();
    }

    /** The text of the question that the rows answer. */
    public String askedText() {
        return question.text();
    }

    /** Continues where another one stopped; what is selected is left to the screen, which may have to prepare for it. */
    public void resume(ListModel<F, R, K> before) {
        search.set(before.search.get());
        view.set(before.view.get());
    }

    private void ask() {
        var now = new Question<>(view.get(), search.get());
        if (!now.equals(question)) {
            question = now;
            pages.restart();
        }
    }
}
