package shop.computer.server.catalog.row;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.computer.api.Sku;
import shop.computer.server.catalog.memory.Remembered;
import shop.computer.server.inventory.Inventory;

/** What sold best of late, looked up in the books once in ten minutes. */
@Component
public class Bestsellers {

    private static final Duration OF_LATE = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 24;

    private final Remembered<List<Sku>> known;

    public Bestsellers(Inventory inventory, Clock clock) {
        known = new Remembered<>(clock, KEPT, () -> inventory.bestsellers(clock.instant().minus(OF_LATE), MOST));
    }

    /** By pieces sold, most first; on sale or not. */
    public List<Sku> now() {
        return known.get();
    }
}
