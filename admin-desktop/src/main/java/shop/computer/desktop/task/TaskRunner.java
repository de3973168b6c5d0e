package shop.computer.desktop.task;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * Runs slow work on threads of their own and brings its result back to the window's thread.
 *
 * <pre>{@code tasks.run(() -> orders.detail(number)).onSuccess(this::show).onProblem(this::say);}</pre>
 */
public final class TaskRunner {

    private final Executor window;

    /** @param window runs things on the window's thread, for instance {@code Platform::runLater} */
    public TaskRunner(Executor window) {
        this.window = window;
    }

    /** Starts now; the answer comes at the earliest when the window's thread is free again, so nothing is missed by what is chained on. */
    public <T> Work<T> run(Slow<T> slow) {
        var work = new Work<T>(window);
        Thread.ofPlatform().daemon().start(() -> work.perform(slow));
        return work;
    }

    /** Like {@link #run} after a pause; cancelling in the pause costs nothing. */
    public <T> Work<T> runAfter(Duration pause, Slow<T> slow) {
        return run(() -> {
            Thread.sleep(pause);
            return slow.run();
        });
    }

    /** Long work that a person follows: give it the progress to report to. */
    public <T> Work<T> run(Progress progress, LongWork<T> slow) {
        var work = this.<T>run(() -> slow.run(progress));
        progress.stopBy(work::cancel);
        return work;
    }

    /** Work that says how far it is. */
    @FunctionalInterface
    public interface LongWork<T> {

        T run(Progress progress) throws InterruptedException;
    }
}
