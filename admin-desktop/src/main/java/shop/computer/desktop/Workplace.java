package shop.computer.desktop;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.staff.Right;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.api.ReportsApi;
import shop.computer.desktop.api.StockApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.live.StaffEventStream;
import shop.computer.desktop.screen.inventory.InventoryController;
import shop.computer.desktop.screen.inventory.InventoryViewModel;
import shop.computer.desktop.screen.orders.OrdersController;
import shop.computer.desktop.screen.orders.OrdersViewModel;
import shop.computer.desktop.screen.reports.ReportsController;
import shop.computer.desktop.screen.reports.ReportsViewModel;
import shop.computer.desktop.shell.Appearance;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Place;
import shop.computer.desktop.shell.Shell;
import shop.computer.desktop.shell.ShellViewModel;
import shop.computer.desktop.shell.toast.Chime;
import shop.computer.desktop.shell.toast.RunningTask;
import shop.computer.desktop.shell.toast.Toast;
import shop.computer.desktop.shell.toast.Toasts;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Words;

/** Everything one signed-in person works with: the places they may open, the live line, toasts and dialogs. */
final class Workplace {

    private final StaffEventStream stream;
    private final Appearance appearance;
    private final SignedIn person;
    private final Runnable signOut;
    private final Toasts toasts = new Toasts();
    private final Dialogs dialogs = new Dialogs();
    private final ObservableList<RunningTask> running = ShellViewModel.noTasks();
    private final OrdersViewModel orders;
    private final InventoryViewModel inventory;
    private final ReportsViewModel reports;
    private final ShellViewModel shellModel;
    private @Nullable Shell shell;
    private boolean resting;

    Workplace(Server server, TaskRunner tasks, StaffEventStream stream, Appearance appearance, SignedIn person,
            Runnable signOut) {
        this.stream = stream;
        this.appearance = appearance;
        this.person = person;
        this.signOut = signOut;
        orders = new OrdersViewModel(new OrdersApi(server), tasks);
        inventory = new InventoryViewModel(new StockApi(server), tasks, person.may(Right.STOCK_CHANGE));
        reports = new ReportsViewModel(new ReportsApi(server), tasks);
        shellModel = new ShellViewModel(person, server.address().shortText(), places(), stream, running);
        orders.list().writable().bind(shellModel.online());
        inventory.list().writable().bind(shellModel.online());
        server.onAnswer(took -> javafx.application.Platform.runLater(() -> shellModel.answered(took)));
        stream.onEvent(this::hear);
        stream.onConnected(this::readAgain);
    }

    boolean isOf(SignedIn other) {
        return person.user().equals(other.user());
    }

    /** Takes over where the same person stopped. */
    void resume(Workplace before) {
        before.close();
        shellModel.go(before.shellModel.place().get().key());
        orders.resume(before.orders);
        inventory.resume(before.inventory);
        reports.resume(before.reports);
    }

    Parent view(Words words) {
        closeShell();
        resting = false;
        var made = new Shell(shellModel, appearance, toasts, dialogs, words, signOut);
        shell = made;
        return made.view();
    }

    void shown() {
        var open = shell;
        if (open != null) {
            open.shown();
        }
    }

    /** The person must sign in again; nothing is forgotten. */
    void rest() {
        resting = true;
        closeShell();
    }

    /** Over for good. */
    void close() {
        resting = true;
        closeShell();
    }

    private List<Place> places() {
        var unseen = Bindings.createStringBinding(
                () -> orders.unseen().isEmpty() ? "" : String.valueOf(orders.unseen().size()),
                orders.unseen());
        var none = new ReadOnlyStringWrapper("");
        return List.of(
                new Place("place.orders", "mdi2c-clipboard-text-outline", Right.ORDERS, unseen,
                        words -> new OrdersController(orders, dialogs, words)),
                new Place("place.inventory", "mdi2p-package-variant-closed", Right.STOCK_VIEW, none,
                        words -> new InventoryController(inventory, dialogs, toasts, words)),
                new Place("place.reports", "mdi2c-chart-box-outline", Right.REPORTS, none,
                        words -> new ReportsController(reports, toasts, running, words)));
    }

    private void hear(StaffEvent event) {
        if (resting) {
            return;
        }
        switch (event) {
            case StaffEvent.OrderArrived arrived when person.may(Right.ORDERS) -> {
                if (orders.arrived(arrived.order())) {
                    announce(arrived.order());
                }
            }
            case StaffEvent.OrderChanged changed when person.may(Right.ORDERS) -> orders.changed(changed.order());
            case StaffEvent.StockChanged changed -> inventory.changed(changed.sku());
            case StaffEvent.StockShort shortage -> warn(shortage);
            case StaffEvent.BooksBroken _ -> alarm("toast.booksBroken");
            case StaffEvent.EventsWait _ -> alarm("toast.eventsWait");
            default -> {
            }
        }
    }

    private void warn(StaffEvent.StockShort shortage) {
        toasts.show(new Toast("info", "mdi2p-package-variant-closed", Sentence.of("toast.stockShort", shortage.name()),
                Sentence.of("toast.stockShort.of", shortage.sku().value(), String.valueOf(shortage.available()))));
    }

    /** It stays until it is closed: the shop goes on, but somebody has to look. */
    private void alarm(String key) {
        toasts.show(new Toast(Toast.ALERT, "mdi2a-alert-circle-outline", Sentence.of(key), Sentence.of(key + ".of")));
    }

    private void announce(OrderSummary order) {
        toasts.show(
                new Toast("info", "mdi2c-clipboard-text-outline", Sentence.of("toast.newOrder", order.number().value()),
                        Sentence.of("toast.newOrder.of", order.customer(), Figures.money(order.total())), "toast.open",
                        () -> open(order)));
        Chime.play();
    }

    private void open(OrderSummary order) {
        shellModel.go("place.orders");
        orders.open(order.number());
    }

    private void readAgain() {
        if (!resting) {
            orders.readAgain();
            inventory.readAgain();
            reports.readAgain();
        }
    }

    private void closeShell() {
        var open = shell;
        shell = null;
        if (open != null) {
            open.close();
        }
    }
}
