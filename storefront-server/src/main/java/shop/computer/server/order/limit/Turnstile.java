package shop.computer.server.order.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import shop.computer.server.order.refusal.ShopBusyException;

/** Lets a few check out at once, each after whoever came before, so that a rush on one product does not shut the pages. */
@Component
public class Turnstile {

    /** Fewer than the pool has connections. */
    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * @throws ShopBusyException if no place became free within {@value #PATIENCE_SECONDS} seconds, or then a lock, a connection or an answer of
     *     the database did not come in time
     */
    public <T> T pass(Supplier<T> work) {
        if (!isLetIn()) {
            throw ShopBusyException.tooMany();
        }
        try {
            return ShopBusyException.unlessBusy(work);
        } finally {
            places.release();
        }
    }

    /** As {@link #pass(Supplier)}. */
    public void pass(Runnable work) {
        pass(() -> {
            work.run();
            return places;
        });
    }

    private boolean isLetIn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
