package shop.computer.server.catalog.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final AtomicInteger source = new AtomicInteger();

    @Test
    void asksTheSourceOnceUntilItIsToldToForget() {
        var answer = new Remembered<>(Clock.systemUTC(), source::incrementAndGet);

        assertThat(answer.get()).isEqualTo(1);
        assertThat(answer.get()).isEqualTo(1);
        answer.drop();
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void keepsNothingThatWasReadWhileItChanged() {
        var self = new AtomicReference<Remembered<Integer>>();
        self.set(new Remembered<>(Clock.systemUTC(), () -> {
            int read = source.incrementAndGet();
            if (read == 1) {
                self.get().drop();
            }
            return read;
        }));

        assertThat(self.get().get()).isEqualTo(1);
        assertThat(self.get().get()).isEqualTo(2);
        assertThat(self.get().get()).isEqualTo(2);
    }
}
