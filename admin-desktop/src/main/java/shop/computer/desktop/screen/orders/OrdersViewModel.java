package shop.computer.desktop.screen.orders;

import java.time.Duration;
import java.util.Locale;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.task.PagedList;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.task.Work;

/** The order list: which view, what is searched, the rows, what came in and nobody has looked at yet. */
public final class OrdersViewModel {

    private static final int PAGE = 60;
    private static final Duration TYPING = Duration.ofMillis(250);
    private static final Duration FOLLOWING = Duration.ofMillis(120);

    private final TaskRunner tasks;
    private final PagedList<OrderSummary> list;
    private final OrderDetailViewModel detail;
    private final ObjectProperty<OrderView> view = new SimpleObjectProperty<>(OrderView.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable OrderNumber> selected = new SimpleObjectProperty<>();
    private final ObservableSet<OrderNumber> unseen = FXCollections.observableSet();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private volatile Question question = new Question(OrderView.OPEN, "");
    private @Nullable Work<Boolean> typing;

    private record Question(OrderView view, String text) {}

    public OrdersViewModel(OrdersApi orders, TaskRunner tasks) {
        this.tasks = tasks;
        this.list = new PagedList<>(tasks,
                cursor -> orders.list(question.view().statuses(), question.text(), cursor, PAGE));
        this.detail = new OrderDetailViewModel(orders, tasks, this::changed);
        detail.writable().bind(writable);
        view.subscribe((old, now) -> ask());
        search.subscribe((old, now) -> askSoon());
        selected.subscribe((old, now) -> follow(now));
    }

    public PagedList<OrderSummary> list() {
        return list;
    }

    public OrderDetailViewModel detail() {
        return detail;
    }

    public ObjectProperty<OrderView> view() {
        return view;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<@Nullable OrderNumber> selected() {
        return selected;
    }

    /** Orders that arrived while the client was open and were not opened yet. */
    public ObservableSet<OrderNumber> unseen() {
        return unseen;
    }

    /** Off while the server does not answer. */
    public BooleanProperty writable() {
        return writable;
    }

    public void readAgain() {
        list.reload();
        detail.reload();
    }

    public void clearFilters() {
        search.set("");
        view.set(OrderView.ALL);
    }

    /** Shows one order, whatever the view. */
    public void open(OrderNumber number) {
        selected.set(number);
    }

    /**
     * A customer placed an order.
     *
     * @return whether it is news: the stream may tell twice what was missed
     */
    public boolean arrived(OrderSummary order) {
        if (list.rows().stream().anyMatch(row -> row.number().equals(order.number()))) {
            changed(order);
            return false;
        }
        var isNews = unseen.add(order.number());
        if (matches(order)) {
            list.rows().addFirst(order);
            list.count(1);
        }
        return isNews;
    }

    /** An order went on; its row follows, and the detail if it is open. */
    public void changed(OrderSummary now) {
        var rows = list.rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.number().equals(now.number())) {
                if (now.version() >= row.version()) {
                    replace(i, now);
                }
                detail.changed(now);
                return;
            }
        }
        if (matches(now) && (rows.isEmpty() || now.placedAt().isAfter(rows.getFirst().placedAt()))) {
            rows.addFirst(now);
            list.count(1);
        }
        detail.changed(now);
    }

    /** Continues where another one stopped. */
    public void resume(OrdersViewModel before) {
        unseen.addAll(before.unseen);
        search.set(before.search.get());
        view.set(before.view.get());
        detail.resume(before.detail);
        selected.set(before.selected.get());
    }

    private void replace(int index, OrderSummary now) {
        if (matches(now) || now.number().equals(selected.get())) {
            list.rows().set(index, now);
        } else {
            list.rows().remove(index);
            list.count(-1);
        }
    }

    private void follow(@Nullable OrderNumber number) {
        if (number != null) {
            unseen.remove(number);
            list.rows().removeIf(row -> !row.number().equals(number) && !matches(row));
            detail.show(number, FOLLOWING);
        }
    }

    private boolean matches(OrderSummary order) {
        var text = question.text().strip().toLowerCase(Locale.ROOT);
        return question.view().shows(order.status())
                && (text.isEmpty() || order.customer().toLowerCase(Locale.ROOT).contains(text)
                        || order.number().value().toLowerCase(Locale.ROOT).contains(text)
                        || order.phone().contains(text.replaceFirst("^0", "")));
    }

    private void askSoon() {
        var waiting = typing;
        if (waiting != null) {
            waiting.cancel();
        }
        typing = tasks.runAfter(TYPING, () -> true).onSuccess(still -> ask());
    }

    private void ask() {
        var now = new Question(view.get(), search.get());
        if (!now.equals(question)) {
            question = now;
            list.restart();
        }
    }
}
