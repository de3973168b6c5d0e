package shop.computer.desktop.shell.toast;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The toasts on the window, newest last, three at most. */
public final class Toasts {

    private static final int MOST = 3;

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();

    /** An alert that comes again is the same alert, and it makes room only for other alerts. */
    public void show(Toast toast) {
        if (toast.stays() && shown.contains(toast)) {
            return;
        }
        while (shown.size() >= MOST) {
            shown.remove(shown.stream().filter(before -> !before.stays()).findFirst().orElseGet(shown::getFirst));
        }
        shown.add(toast);
    }

    public void close(Toast toast) {
        shown.remove(toast);
    }

    /** Does what the newest toast offers. */
    public void openNewest() {
        for (var toast : shown.reversed()) {
            var action = toast.action();
            if (action != null) {
                close(toast);
                action.run();
                return;
            }
        }
    }

    public ObservableList<Toast> shown() {
        return shown;
    }
}
