package shop.computer.server.cart;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.computer.api.ShopTime;

/** Throws carts away that nobody touched for as long as their cookie lives. Two servers may sweep at once. */
@Component
class CartSweeper {

    private final CartRows rows;
    private final Clock clock;

    CartSweeper(CartRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = ShopTime.ZONE_NAME)
    void sweep() {
        rows.deleteUntouchedSince(clock.instant().minus(Carts.LIFE));
    }
}
