package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MailConfigurationTests {

    @Test
    void letsAMailThatIsOnItsWayArriveBeforeTheServerStops() throws InterruptedException {
        var executor = new MailConfiguration().mailExecutor();
        executor.initialize();
        var begun = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        var arrived = new AtomicBoolean();
        executor.execute(() -> {
            begun.countDown();
            try {
                stopping.await();
                arrived.set(true);
            } catch (InterruptedException cutOff) {
                Thread.currentThread().interrupt();
            }
        });
        begun.await();

        var stop = Thread.ofPlatform().daemon().start(executor::shutdown);
        while (!executor.getThreadPoolExecutor().isShutdown()) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        stop.join();

        assertThat(arrived).isTrue();
    }
}
