package shop.computer.desktop.task;

import org.jspecify.annotations.Nullable;

/** Work of which only the newest counts: beginning it anew stops what was on its way. */
public final class Newest {

    private @Nullable Work<?> running;

    /** Stops the work before and goes on with this one. */
    public <T> Work<T> of(Work<T> work) {
        stop();
        running = work;
        return work;
    }

    public void stop() {
        var work = running;
        running = null;
        if (work != null) {
            work.cancel();
        }
    }
}
