package shop.computer.desktop.screen.inventory;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.StockApi;
import shop.computer.desktop.api.line.ApiProblem;
import shop.computer.desktop.api.line.KeyKeeper;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Sentence;

/** Correcting how many pieces are on hand: the change, why, and beforehand what it will come to. The draft stays until it was sent. */
public final class AdjustViewModel {

    static final int MOST = 100_000;

    private final StockApi stock;
    private final TaskRunner tasks;
    private final Consumer<StockDetail> whenChanged;
    private final ObjectProperty<@Nullable StockRow> row = new SimpleObjectProperty<>();
    private final StringProperty change = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable AdjustReason> reason = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Sentence> changeWrong = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> reasonWrong = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final KeyKeeper keys = new KeyKeeper();
    private @Nullable Sku draftOf;

    private record Asked(Sku sku, AdjustStock change, long version) {}

    AdjustViewModel(StockApi stock, TaskRunner tasks, Consumer<StockDetail> whenChanged) {
        this.stock = stock;
        this.tasks = tasks;
        this.whenChanged = whenChanged;
        change.subscribe((old, now) -> changeWrong.set(now.isBlank() ? null : wrongChange()));
        reason.subscribe((old, now) -> reasonWrong.set(null));
    }

    public ObjectProperty<@Nullable StockRow> row() {
        return row;
    }

    /** Pieces more or less, as typed: {@code 3}, {@code +3}, {@code -2}. */
    public StringProperty change() {
        return change;
    }

    public ObjectProperty<@Nullable AdjustReason> reason() {
        return reason;
    }

    public StringProperty note() {
        return note;
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> changeWrong() {
        return changeWrong.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> reasonWrong() {
        return reasonWrong.getReadOnlyProperty();
    }

    /** What stands in the way of the whole form. */
    public ReadOnlyObjectProperty<@Nullable Sentence> notice() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public BooleanProperty writable() {
        return writable;
    }

    /** The typed change as a number; empty if it is none. */
    public OptionalInt pieces() {
        var text = change.get().strip().replace('−', '-');
        return text.matches("[+-]?\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** What is said before anything is sent: how many there will be. */
    public Sentence result() {
        var now = row.get();
        var pieces = pieces();
        if (now == null || pieces.isEmpty() || wrongChange() != null) {
            return Sentence.of("adjust.result.none");
        }
        return Sentence.of("adjust.result", now.onHand(), now.onHand() + pieces.getAsInt(), now.available(),
                now.available() + pieces.getAsInt());
    }

    void begin(StockDetail detail) {
        row.set(detail.stock());
        if (!detail.stock().sku().equals(draftOf)) {
            clear();
            draftOf = detail.stock().sku();
        }
        notice.set(null);
    }

    /**
     * Sends it.
     *
     * @param done what follows when it is done; hears the change
     */
    public void submit(Consumer<Integer> done) {
        var now = row.get();
        var why = reason.get();
        changeWrong.set(wrongChange());
        reasonWrong.set(why == null ? Sentence.of("adjust.reason.missing") : null);
        if (now == null || why == null || changeWrong.get() != null || busy.get() || !writable.get()) {
            return;
        }
        var pieces = pieces().orElseThrow();
        send(now, new AdjustStock(pieces, why, note.get().isBlank() ? null : note.get().strip()),
                () -> done.accept(pieces));
    }

    void resume(AdjustViewModel before) {
        draftOf = before.draftOf;
        row.set(before.row.get());
        change.set(before.change.get());
        reason.set(before.reason.get());
        note.set(before.note.get());
    }

    private void send(StockRow now, AdjustStock asked, Runnable done) {
        var key = keys.keyFor(new Asked(now.sku(), asked, now.version()));
        busy.set(true);
        notice.set(null);
        tasks.run(() -> stock.adjust(now.sku(), asked, new Version(now.version()), key)).onSuccess(detail -> {
            keys.answered();
            clear();
            whenChanged.accept(detail);
            done.run();
        }).onProblem(failure -> refused(failure, now)).onEnd(() -> busy.set(false));
    }

    private void refused(RuntimeException failure, StockRow before) {
        if (failure instanceof ApiProblem problem) {
            keys.answered();
            switch (problem.type()) {
                case STALE -> readNewest(before, problem);
                case STOCK_BELOW_RESERVED -> changeWrong.set(Sentence.about(problem));
                case VALIDATION -> problem.errors().stream().findFirst().ifPresentOrElse(
                        error -> notice.set(new Sentence("", java.util.List.of(), error.message(), problem.traceId())),
                        () -> notice.set(Sentence.about(problem)));
                default -> notice.set(Sentence.about(problem));
            }
        } else {
            notice.set(Sentence.about(failure));
        }
    }

    /** Someone was faster: shows what stands now and who did it, keeps what was typed. */
    private void readNewest(StockRow before, ApiProblem problem) {
        tasks.run(() -> stock.detail(before.sku())).onSuccess(now -> {
            row.set(now.stock());
            whenChanged.accept(now);
            changeWrong.set(wrongChange());
            var who = now.movements().isEmpty() ? "–" : now.movements().getFirst().who();
            notice.set(Sentence.of("adjust.changed", who, before.onHand(), now.stock().onHand()));
        }).onProblem(failure -> notice.set(Sentence.about(problem)));
    }

    private @Nullable Sentence wrongChange() {
        var pieces = pieces();
        var now = row.get();
        if (pieces.isEmpty()) {
            return Sentence.of("adjust.change.number");
        }
        if (pieces.getAsInt() == 0) {
            return Sentence.of("adjust.change.zero");
        }
        if (Math.abs(pieces.getAsInt()) > MOST) {
            return Sentence.of("adjust.change.large", MOST);
        }
        return now != null && now.onHand() + pieces.getAsInt() < now.reserved()
                ? Sentence.of("adjust.change.below", now.onHand(), now.reserved())
                : null;
    }

    private void clear() {
        change.set("");
        reason.set(null);
        note.set("");
        changeWrong.set(null);
        reasonWrong.set(null);
    }
}
