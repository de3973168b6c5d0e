package shop.computer.server.order;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.DelegatingErrorHandlingRunnable;
import org.springframework.stereotype.Component;
import shop.computer.api.OrderNumber;
import shop.computer.server.inventory.Inventory;

/**
 * Ends orders whose time to be paid is over: those in cash that staff never confirmed, and those by KHQR of whose end nobody heard. One of
 * several servers does a round; should two, the second finds each order ended. Each order ends in a transaction of its own.
 */
@Component
class OrderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrderSweep.class);
    private static final Duration ROUND = Duration.ofSeconds(25);
    private static final int MOST = 500;

    private final Inventory inventory;
    private final OrderMoney money;
    private final JdbcClient jdbc;

    OrderSweep(Inventory inventory, OrderMoney money, JdbcClient jdbc) {
        this.inventory = inventory;
        this.money = money;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedRate = 30, initialDelay = 25, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (isOurTurn()) {
            sweep();
        }
    }

    /** Looks at each order whose goods should be free by now; whatever is wrong with one keeps none of the others. */
    void sweep() {
        inventory.overdue(MOST).forEach(this::end);
    }

    private void end(OrderNumber order) {
        new DelegatingErrorHandlingRunnable(() -> money.expire(order),
                fault -> LOG.error("{} could not be ended; it is looked at again in the next round", order, fault))
                .run();
    }

    /** By the database's clock, so that servers whose clocks differ agree about it. */
    private boolean isOurTurn() {
        return jdbc.sql("""
                update platform_lease set held_until = timestampadd(second, ?, current_timestamp(6))
                where name = 'order-sweep' and held_until <= current_timestamp(6)""").param(ROUND.toSeconds())
                .update() == 1;
    }
}
