package shop.computer.desktop.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of slow work: say what follows with {@code onSuccess} and {@code onProblem}; both happen on the window's thread. */
public final class Work<T> {

    private static final Logger log = LoggerFactory.getLogger(Work.class);

    private final Executor window;
    private volatile boolean cancelled;
    private volatile @Nullable Thread thread;
    private Consumer<T> success = result -> {};
    private Consumer<RuntimeException> problem = failure -> log.warn("A task failed and nobody listened", failure);
    private Runnable end = () -> {};
    private @Nullable Runnable outcome;

    Work(Executor window) {
        this.window = window;
    }

    public Work<T> onSuccess(Consumer<T> next) {
        success = next;
        return this;
    }

    public Work<T> onProblem(Consumer<RuntimeException> next) {
        problem = next;
        return this;
    }

    /** Runs after either outcome and after a cancellation. */
    public Work<T> onEnd(Runnable next) {
        end = next;
        return this;
    }

    /** Stops the work; neither success nor problem is told any more. */
    public void cancel() {
        cancelled = true;
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void perform(Slow<T> work) {
        thread = Thread.currentThread();
        if (cancelled) {
            window.execute(this::finish);
            return;
        }
        try {
            var result = work.run();
            outcome = () -> success.accept(result);
        } catch (InterruptedException stopped) {
            cancelled = true;
        } catch (RuntimeException failure) {
            outcome = () -> problem.accept(failure);
        } catch (Error failure) {
            outcome = () -> problem.accept(new IllegalStateException(failure));
        }
        window.execute(this::finish);
    }

    private void finish() {
        var told = outcome;
        try {
            if (told != null && !cancelled) {
                told.run();
            }
        } finally {
            end.run();
        }
    }
}
