package shop.computer.desktop.screen.orders;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.Version;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.TakeStep;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.api.line.ApiProblem;
import shop.computer.desktop.api.line.KeyKeeper;
import shop.computer.desktop.task.Newest;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Sentence;

/** One order: what it is, and the one next step its state allows. */
public final class OrderDetailViewModel {

    private static final List<OrderStatus> WAY = List.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING,
            OrderStatus.READY, OrderStatus.SHIPPED,
            OrderStatus.COMPLETED);

    private final OrdersApi orders;
    private final TaskRunner tasks;
    private final Consumer<OrderSummary> whenChanged;
    private final ReadOnlyObjectWrapper<@Nullable OrderDetail> order = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final StringProperty reason = new SimpleStringProperty("");
    private final KeyKeeper keys = new KeyKeeper();
    private final Newest reading = new Newest();
    private @Nullable OrderNumber number;

    private record Asked(OrderNumber number, TakeStep step, long version) {}

    OrderDetailViewModel(OrdersApi orders, TaskRunner tasks, Consumer<OrderSummary> whenChanged) {
        this.orders = orders;
        this.tasks = tasks;
        this.whenChanged = whenChanged;
    }

    /** The order shown; absent while none is. */
    public ReadOnlyObjectProperty<@Nullable OrderDetail> order() {
        return order.getReadOnlyProperty();
    }

    /** What a person should know about the last thing they did here. */
    public ReadOnlyObjectProperty<@Nullable Sentence> notice() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public BooleanProperty writable() {
        return writable;
    }

    /** Why an order is cancelled, as typed so far; kept until it was used. */
    public StringProperty reason() {
        return reason;
    }

    /** The step forward that is allowed now. */
    public Optional<OrderStatus> nextStep() {
        var now = order.get();
        return now == null ? Optional.empty() : WAY.stream().filter(now.nextSteps()::contains).findFirst();
    }

    public boolean mayCancel() {
        var now = order.get();
        return now != null && now.nextSteps().contains(OrderStatus.CANCELLED);
    }

    /** Takes the next step. */
    public void goOn() {
        nextStep().ifPresent(step -> take(new TakeStep(step, null), () -> {}));
    }

    /**
     * Cancels the order for the typed reason.
     *
     * @param done what follows when it is cancelled
     */
    public void cancel(Runnable done) {
        if (reason.get().isBlank()) {
            notice.set(Sentence.of("orders.cancel.reason.missing"));
            return;
        }
        take(new TakeStep(OrderStatus.CANCELLED, reason.get().strip()), () -> {
            reason.set("");
            done.run();
        });
    }

    void show(OrderNumber wanted, Duration pause) {
        var now = order.get();
        if (!wanted.equals(number)) {
            reason.set("");
            notice.set(null);
        }
        number = wanted;
        if (now == null || !now.summary().number().equals(wanted)) {
            read(wanted, pause);
        }
    }

    void reload() {
        var shown = number;
        if (shown != null) {
            read(shown, Duration.ZERO);
        }
    }

    void changed(OrderSummary now) {
        var shown = order.get();
        if (shown != null && shown.summary().number().equals(now.number()) && shown.version() < now.version()
                && !busy.get()) {
            read(now.number(), Duration.ZERO);
        }
    }

    void resume(OrderDetailViewModel before) {
        number = before.number;
        order.set(before.order.get());
        reason.set(before.reason.get());
        reload();
    }

    private void read(OrderNumber wanted, Duration pause) {
        reading.of(tasks.runAfter(pause, () -> orders.detail(wanted))).onSuccess(found -> {
            if (wanted.equals(number)) {
                order.set(found);
            }
        }).onProblem(failure -> notice.set(Sentence.about(failure)));
    }

    private void take(TakeStep step, Runnable done) {
        var seen = order.get();
        if (seen == null || busy.get() || !writable.get()) {
            return;
        }
        var which = seen.summary().number();
        var key = keys.keyFor(new Asked(which, step, seen.version()));
        busy.set(true);
        notice.set(null);
        tasks.run(() -> orders.take(which, step, new Version(seen.version()), key)).onSuccess(now -> {
            keys.answered();
            show(now);
            done.run();
        }).onProblem(failure -> refused(failure, which)).onEnd(() -> busy.set(false));
    }

    private void show(OrderDetail now) {
        if (now.summary().number().equals(number)) {
            order.set(now);
        }
        whenChanged.accept(now.summary());
    }

    private void refused(RuntimeException failure, OrderNumber which) {
        if (failure instanceof ApiProblem problem) {
            keys.answered();
            if (problem.type() == ProblemType.STALE || problem.type() == ProblemType.STEP_NOT_ALLOWED) {
                tellWhatChanged(which, problem);
                return;
            }
        }
        notice.set(Sentence.about(failure));
    }

    /** Reads the order again and says who moved it where; what was typed stays. */
    private void tellWhatChanged(OrderNumber which, ApiProblem problem) {
        tasks.run(() -> orders.detail(which)).onSuccess(now -> {
            show(now);
            var last = now.story().getLast();
            notice.set(Sentence.of("orders.changed." + last.to().name(), last.who(), Figures.clock(last.at())));
        }).onProblem(failure -> notice.set(Sentence.about(problem)));
    }
}
