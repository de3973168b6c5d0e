package shop.computer.server.inventory.hold;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Frees what staff set aside and nobody fetched in time. One of several servers does a round; should two, they skip what the other holds. Each
 * hold is freed in a transaction of its own. Holds of orders end with their order.
 */
@Component
class HoldSweep {

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

    /** How many it freed. */
    int sweep() {
        var freed = 0;
        while (freed < MOST && holds.freeOne()) {
            freed++;
        }
        return freed;
    }

    /** By the database's clock, so that servers whose clocks differ agree about it. */
    private boolean isOurTurn() {
        return jdbc.sql("""
                update platform_lease set held_until = timestampadd(second, ?, current_timestamp(6))
                where name = 'hold-sweep' and held_until <= current_timestamp(6)""").param(ROUND.toSeconds())
                .update() == 1;
    }
}
