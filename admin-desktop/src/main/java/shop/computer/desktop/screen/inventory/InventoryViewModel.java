package shop.computer.desktop.screen.inventory;

import java.time.Duration;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.StockApi;
import shop.computer.desktop.api.StockLevelFilter;
import shop.computer.desktop.task.PagedList;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.task.Work;
import shop.computer.desktop.text.Sentence;

/** The stock list: which part, what is searched, the rows, and one product's movements. */
public final class InventoryViewModel {

    private static final int PAGE = 60;
    private static final Duration TYPING = Duration.ofMillis(250);
    private static final Duration FOLLOWING = Duration.ofMillis(120);

    private final StockApi stock;
    private final TaskRunner tasks;
    private final boolean mayChange;
    private final PagedList<StockRow> list;
    private final AdjustViewModel adjust;
    private final ObjectProperty<StockLevelFilter> level = new SimpleObjectProperty<>(StockLevelFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Sku> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable StockDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> notice = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private volatile Question question = new Question(StockLevelFilter.ALL, "");
    private @Nullable Work<Boolean> typing;
    private @Nullable Work<StockDetail> reading;

    private record Question(StockLevelFilter level, String text) {}

    /** @param mayChange whether this person may correct stock */
    public InventoryViewModel(StockApi stock, TaskRunner tasks, boolean mayChange) {
        this.stock = stock;
        this.tasks = tasks;
        this.mayChange = mayChange;
        this.list = new PagedList<>(tasks, cursor -> stock.list(question.level(), question.text(), cursor, PAGE));
        this.adjust = new AdjustViewModel(stock, tasks, this::show);
        adjust.writable().bind(writable);
        level.subscribe((old, now) -> ask());
        search.subscribe((old, now) -> askSoon());
        selected.subscribe((old, now) -> follow(now));
    }

    public PagedList<StockRow> list() {
        return list;
    }

    /** The form for correcting the selected product. */
    public AdjustViewModel adjust() {
        return adjust;
    }

    public ObjectProperty<StockLevelFilter> level() {
        return level;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<@Nullable Sku> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable StockDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> notice() {
        return notice.getReadOnlyProperty();
    }

    public BooleanProperty writable() {
        return writable;
    }

    public boolean mayChange() {
        return mayChange;
    }

    /** Opens the form for the selected product; a draft for it is kept. */
    public boolean beginAdjusting() {
        var shown = detail.get();
        if (shown == null || !mayChange || !writable.get()) {
            return false;
        }
        adjust.begin(shown);
        return true;
    }

    public void readAgain() {
        list.reload();
        var sku = selected.get();
        if (sku != null) {
            read(sku, Duration.ZERO);
        }
    }

    public void clearFilters() {
        search.set("");
        level.set(StockLevelFilter.ALL);
    }

    /** The stock of a SKU changed somewhere; what is on the screen is read again. */
    public void changed(Sku sku) {
        if (list.rows().stream().anyMatch(row -> row.sku().equals(sku))) {
            tasks.run(() -> stock.detail(sku)).onSuccess(this::show)
                    .onProblem(later -> notice.set(Sentence.about(later)));
        }
    }

    /** Continues where another one stopped. */
    public void resume(InventoryViewModel before) {
        search.set(before.search.get());
        level.set(before.level.get());
        adjust.resume(before.adjust);
        selected.set(before.selected.get());
    }

    private void show(StockDetail now) {
        var rows = list.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sku().equals(now.stock().sku()) && rows.get(i).version() <= now.stock().version()) {
                rows.set(i, now.stock());
            }
        }
        if (now.stock().sku().equals(selected.get())) {
            detail.set(now);
        }
    }

    private void follow(@Nullable Sku sku) {
        var shown = detail.get();
        if (sku != null && (shown == null || !shown.stock().sku().equals(sku))) {
            read(sku, FOLLOWING);
        }
    }

    private void read(Sku sku, Duration pause) {
        var running = reading;
        if (running != null) {
            running.cancel();
        }
        reading = tasks.runAfter(pause, () -> stock.detail(sku)).onSuccess(found -> {
            notice.set(null);
            show(found);
        }).onProblem(failure -> notice.set(Sentence.about(failure)));
    }

    private void askSoon() {
        var waiting = typing;
        if (waiting != null) {
            waiting.cancel();
        }
        typing = tasks.runAfter(TYPING, () -> true).onSuccess(still -> ask());
    }

    private void ask() {
        var now = new Question(level.get(), search.get());
        if (!now.equals(question)) {
            question = now;
            list.restart();
        }
    }
}
