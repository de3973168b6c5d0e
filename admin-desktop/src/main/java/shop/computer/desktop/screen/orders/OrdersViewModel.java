package shop.computer.desktop.screen.orders;

import java.time.Duration;
import java.util.Locale;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.task.ListModel;
import shop.computer.desktop.task.TaskRunner;

/** The order list: which view, what is searched, the rows, what came in and nobody has looked at yet. */
public final class OrdersViewModel {

    private static final Duration FOLLOWING = Duration.ofMillis(120);

    private final ListModel<OrderView, OrderSummary, OrderNumber> list;
    private final OrderDetailViewModel detail;
    private final ObservableSet<OrderNumber> unseen = FXCollections.observableSet();

    public OrdersViewModel(OrdersApi orders, TaskRunner tasks) {
        this.list = new ListModel<>(tasks, OrderView.OPEN, OrderView.ALL,
                (view, text, cursor, limit) -> orders.list(view.statuses(), text, cursor, limit), OrderSummary::number);
        this.detail = new OrderDetailViewModel(orders, tasks, this::changed);
        detail.writable().bind(list.writable());
        list.selected().subscribe((old, now) -> follow(now));
    }

    public ListModel<OrderView, OrderSummary, OrderNumber> list() {
        return list;
    }

    public OrderDetailViewModel detail() {
        return detail;
    }

    /** Orders that arrived while the client was open and were not opened yet. */
    public ObservableSet<OrderNumber> unseen() {
        return unseen;
    }

    public void readAgain() {
        list.pages().reload();
        detail.reload();
    }

    /** Shows one order, whatever the view. */
    public void open(OrderNumber number) {
        list.selected().set(number);
    }

    /**
     * A customer placed an order.
     *
     * @return whether it is news: the stream may tell twice what was missed
     */
    public boolean arrived(OrderSummary order) {
        if (list.indexOf(order.number()) >= 0) {
            changed(order);
            return false;
        }
        var isNews = unseen.add(order.number());
        if (matches(order)) {
            list.rows().addFirst(order);
            list.pages().count(1);
        }
        return isNews;
    }

    /** An order went on; its row follows, and the detail if it is open. */
    public void changed(OrderSummary now) {
        var rows = list.rows();
        var index = list.indexOf(now.number());
        if (index >= 0) {
            if (now.version() >= rows.get(index).version()) {
                replace(index, now);
            }
        } else if (matches(now) && (rows.isEmpty() || now.placedAt().isAfter(rows.getFirst().placedAt()))) {
            rows.addFirst(now);
            list.pages().count(1);
        }
        detail.changed(now);
    }

    /** Continues where another one stopped. */
    public void resume(OrdersViewModel before) {
        unseen.addAll(before.unseen);
        list.resume(before.list);
        detail.resume(before.detail);
        list.selected().set(before.list.selected().get());
    }

    private void replace(int index, OrderSummary now) {
        if (matches(now) || now.number().equals(list.selected().get())) {
            list.rows().set(index, now);
        } else {
            list.rows().remove(index);
            list.pages().count(-1);
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
        var text = list.askedText().strip().toLowerCase(Locale.ROOT);
        return list.askedView().shows(order.status())
                && (text.isEmpty() || order.customer().toLowerCase(Locale.ROOT).contains(text)
                        || order.number().value().toLowerCase(Locale.ROOT).contains(text)
                        || order.phone().contains(text.replaceFirst("^0", "")));
    }
}
