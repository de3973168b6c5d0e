package shop.computer.server.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BankFuseTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final BankFuse fuse = new BankFuse();

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            fuse.failed(NOW);
        }
    }

    @Test
    void letsEverythingPassUntilTheFifthFailureInARow() {
        fail(4);

        assertThat(fuse.allows(4, NOW)).isEqualTo(4);
    }

    @Test
    void restsThenProbesOnceAndOpensWithTheFirstAnswer() {
        fail(5);

        assertThat(fuse.allows(4, NOW.plusSeconds(29))).isZero();
        assertThat(fuse.allows(4, NOW.plusSeconds(30))).isEqualTo(1);
        fuse.answered();
        assertThat(fuse.allows(4, NOW.plusSeconds(31))).isEqualTo(4);
    }
}
