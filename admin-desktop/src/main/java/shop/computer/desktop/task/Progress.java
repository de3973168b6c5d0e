package shop.computer.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** How far long work is; written by the work, read by the window. */
public final class Progress {

    private final Executor window;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile long newestDone;
    private volatile long newestTotal = -1;
    private volatile Runnable stop = () -> {};

    public Progress(Executor window) {
        this.window = window;
    }

    /** Says how far it is; cheap, may be called for every row. */
    public void at(long rows, long all) throws InterruptedException {
        newestDone = rows;
        newestTotal = all;
        if (Thread.interrupted()) {
            throw new InterruptedException("cancelled");
        }
        if (told.compareAndSet(false, true)) {
            window.execute(() -> {
                told.set(false);
                total.set(newestTotal);
                done.set(newestDone);
            });
        }
    }

    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** How many there are in all; -1 while unknown. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    public void cancel() {
        stop.run();
    }

    void stopBy(Runnable action) {
        stop = action;
    }
}
