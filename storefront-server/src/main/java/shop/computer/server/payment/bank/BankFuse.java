package shop.computer.server.payment.bank;

import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a bank that does not answer in peace: after five failures in a row no question for 30 seconds, then one to probe; after ten a minute
 * between probes, so that its return is seen in time. The first answer opens it wide.
 */
public final class BankFuse {

    private static final int ENOUGH = 5;
    private static final int LONG = 10;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LONG_REST = Duration.ofMinutes(1);

    private int failures;
    private Instant restsUntil = Instant.MIN;

    /** How many questions may be put now, at most {@code wanted}. */
    public synchronized int allows(int wanted, Instant now) {
        if (failures < ENOUGH) {
            return wanted;
        }
        return now.isBefore(restsUntil) ? 0 : Math.min(1, wanted);
    }

    public synchronized void answered() {
        failures = 0;
    }

    public synchronized void failed(Instant now) {
        failures++;
        if (failures >= ENOUGH) {
            restsUntil = now.plus(failures >= LONG ? LONG_REST : REST);
        }
    }
}
