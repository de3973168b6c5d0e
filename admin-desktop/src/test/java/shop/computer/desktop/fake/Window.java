package shop.computer.desktop.fake;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import shop.computer.desktop.task.TaskRunner;

/** Stands in for the window's thread where there is no window. */
public final class Window implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    public TaskRunner tasks() {
        return new TaskRunner(thread);
    }

    public ExecutorService thread() {
        return thread;
    }

    /** Does something on the window's thread and waits for it. */
    public void act(Runnable action) {
        try {
            thread.submit(action).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Asks again until it holds, on the window's thread. */
    public void eventually(ThrowingCallable check) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                act(() -> {
                    try {
                        check.call();
                    } catch (Throwable failed) {
                        throw new IllegalStateException(failed);
                    }
                });
                return;
            } catch (AssertionError failed) {
                if (System.nanoTime() > end) {
                    throw failed;
                }
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
