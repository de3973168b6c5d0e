package shop.computer.desktop.shell.toast;

import java.util.List;
import java.util.function.Function;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import shop.computer.desktop.text.Words;

/** Keeps the corner of the window in step with the toasts and the running tasks. */
public final class ToastArea {

    private final VBox box;
    private final Toasts toasts;
    private final ObservableList<RunningTask> tasks;
    private final Words words;
    private final ListChangeListener<Toast> toastsChanged = change -> showToasts();
    private final ListChangeListener<RunningTask> tasksChanged = change -> showTasks();

    public ToastArea(VBox box, Toasts toasts, ObservableList<RunningTask> tasks, Words words) {
        this.box = box;
        this.toasts = toasts;
        this.tasks = tasks;
        this.words = words;
        toasts.shown().addListener(toastsChanged);
        tasks.addListener(tasksChanged);
        showToasts();
        showTasks();
    }

    public void close() {
        toasts.shown().removeListener(toastsChanged);
        tasks.removeListener(tasksChanged);
        all(ToastView.class).forEach(ToastView::end);
    }

    private void showToasts() {
        var gone = all(ToastView.class).stream().filter(view -> !toasts.shown().contains(view.toast())).toList();
        gone.forEach(ToastView::end);
        box.getChildren().removeAll(gone);
        add(toasts.shown(), all(ToastView.class).stream().map(ToastView::toast).toList(),
                toast -> new ToastView(toasts, toast, words));
    }

    private void showTasks() {
        box.getChildren()
                .removeAll(all(TaskView.class).stream().filter(view -> !tasks.contains(view.task())).toList());
        add(tasks, all(TaskView.class).stream().map(TaskView::task).toList(), task -> new TaskView(task, words));
    }

    private <T> void add(List<T> wanted, List<T> there, Function<T, Node> draw) {
        wanted.stream().filter(one -> !there.contains(one)).map(draw).forEach(box.getChildren()::add);
    }

    private <V extends Node> List<V> all(Class<V> type) {
        return box.getChildren().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
