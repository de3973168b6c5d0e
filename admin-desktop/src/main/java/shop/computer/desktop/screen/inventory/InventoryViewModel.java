package shop.computer.desktop.screen.inventory;

import java.time.Duration;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.StockApi;
import shop.computer.desktop.api.StockLevelFilter;
import shop.computer.desktop.task.ListModel;
import shop.computer.desktop.task.Newest;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Sentence;

/** The stock list: which part, what is searched, the rows, and one product's movements. */
public final class InventoryViewModel {

    private static final Duration FOLLOWING = Duration.ofMillis(120);

    private final StockApi stock;
    private final TaskRunner tasks;
    private final boolean mayChange;
    private final ListModel<StockLevelFilter, StockRow, Sku> list;
    private final AdjustViewModel adjust;
    private final ReadOnlyObjectWrapper<@Nullable StockDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> notice = new ReadOnlyObjectWrapper<>();
    private final Newest reading = new Newest();

    /** @param mayChange whether this person may correct stock */
    public InventoryViewModel(StockApi stock, TaskRunner tasks, boolean mayChange) {
        this.stock = stock;
        this.tasks = tasks;
        this.mayChange = mayChange;
        this.list = new ListModel<>(tasks, StockLevelFilter.ALL, StockLevelFilter.ALL, stock::list, StockRow::sku);
        this.adjust = new AdjustViewModel(stock, tasks, this::show);
        adjust.writable().bind(list.writable());
        list.selected().subscribe((old, now) -> follow(now));
    }

    public ListModel<StockLevelFilter, StockRow, Sku> list() {
        return list;
    }

    /** The form for correcting the selected product. */
    public AdjustViewModel adjust() {
        return adjust;
    }

    public ReadOnlyObjectProperty<@Nullable StockDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> notice() {
        return notice.getReadOnlyProperty();
    }

    public boolean mayChange() {
        return mayChange;
    }

    /** Opens the form for the selected product; a draft for it is kept. */
    public boolean beginAdjusting() {
        var shown = detail.get();
        if (shown == null || !mayChange || !list.writable().get()) {
            return false;
        }
        adjust.begin(shown);
        return true;
    }

    public void readAgain() {
        list.pages().reload();
        var sku = list.selected().get();
        if (sku != null) {
            read(sku, Duration.ZERO);
        }
    }

    /** The stock of a SKU changed somewhere; what is on the screen is read again. */
    public void changed(Sku sku) {
        if (list.indexOf(sku) >= 0) {
            tasks.run(() -> stock.detail(sku)).onSuccess(this::show)
                    .onProblem(later -> notice.set(Sentence.about(later)));
        }
    }

    /** Continues where another one stopped. */
    public void resume(InventoryViewModel before) {
        list.resume(before.list);
        adjust.resume(before.adjust);
        list.selected().set(before.list.selected().get());
    }

    private void show(StockDetail now) {
        var index = list.indexOf(now.stock().sku());
        if (index >= 0 && list.rows().get(index).version() <= now.stock().version()) {
            list.rows().set(index, now.stock());
        }
        if (now.stock().sku().equals(list.selected().get())) {
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
        reading.of(tasks.runAfter(pause, () -> stock.detail(sku))).onSuccess(found -> {
            notice.set(null);
            show(found);
        }).onProblem(failure -> notice.set(Sentence.about(failure)));
    }
}
