package shop.computer.server.inventory.hold;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.DelegatingErrorHandlingRunnable;
import org.springframework.stereotype.Component;

/**
 * Frees what staff set aside and nobody fetched in time. One of several servers does a round; should two, they skip what the other holds. Each
 * hold is freed in a transaction of its own. Holds of orders end with their order.
 */
@Component
class HoldSweep {

    private static final Logger LOG = LoggerFactory.getLogger(HoldSweep.class);
    private static final Duration ROUND = Duration.ofSeconds(25);
    private static final int MOST = 500;

    private final Holds holds;
    private final JdbcClient jdbc;

    HoldSweep(Holds holds, JdbcClient jdbc) {
        this.holds = holds;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedRate = 30, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (isOurTurn()) {
            sweep();
        }
    }

    /** Frees each hold whose time is over; whatever is wrong with one keeps none of the others. */
    void sweep() {
        holds.overdue(MOST).forEach(this::free);
    }

    private void free(String document) {
        new DelegatingErrorHandlingRunnable(() -> holds.free(document),
                fault -> LOG.error("{} could not be freed; it is looked at again in the next round", document, fault))
                .run();
    }

    /** By the database's clock, so that servers whose clocks differ agree about it. */
    private boolean isOurTurn() {
        return jdbc.sql("""
                update platform_lease set held_until = timestampadd(second, ?, current_timestamp(6))
                where name = 'hold-sweep' and held_until <= current_timestamp(6)""").param(ROUND.toSeconds())
                .update() == 1;
    }
}
