package shop.computer.server.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;

/**
 * How many of each SKU there are and why that changed. Each change is one guarded UPDATE, which alone decides whether there is enough, and one
 * movement in the same transaction; the movements of a SKU sum to its balance.
 */
@Service
public class Inventory {

    private final StockBook stock;
    private final MovementBook movements;
    private final ApplicationEventPublisher events;

    Inventory(StockBook stock, MovementBook movements, ApplicationEventPublisher events) {
        this.stock = stock;
        this.movements = movements;
        this.events = events;
    }

    /**
     * Receives a SKU for the first time; does nothing if it is known.
     *
     * @param onHand pieces, 0 or more
     * @param unitCost of one piece, USD, 0 or more
     * @param reorderAt pieces, 0 or more
     * @param who a staff user or {@code system}
     * @throws IllegalArgumentException if a number is out of bounds
     */
    @Transactional
    public void open(Sku sku, int onHand, Money unitCost, int reorderAt, String who) {
        if (onHand < 0 || reorderAt < 0 || unitCost.isNegative() || unitCost.currency() != Currency.USD) {
            throw new IllegalArgumentException("Stock of " + sku + " cannot be opened with these numbers");
        }
        if (!stock.open(sku, onHand, unitCost, reorderAt)) {
            return;
        }
        if (onHand > 0) {
            movements.add(new Movement(sku, MovementKind.RECEIPT, onHand, 0, null, null, null, who));
        }
        events.publishEvent(new StockChanged(sku));
    }

    /**
     * Sets goods aside for an order, or nothing at all.
     *
     * @param lines handled in SKU order, so that two orders cannot lock each other
     * @param who a staff user, {@code customer} or {@code system}
     * @throws OutOfStockException if any SKU has fewer free pieces; names the first such SKU and how many are left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserve(OrderNumber order, List<StockLine> lines, String who) {
        sorted(lines).forEach((sku, quantity) -> {
            if (!stock.reserve(sku, quantity)) {
                throw outOfStock(sku, quantity);
            }
            moved(new Movement(sku, MovementKind.RESERVATION, 0, quantity, null, order.value(), null, who));
        });
    }

    /**
     * Gives goods that were set aside for an order back to the shelf.
     *
     * @param lines what {@link #reserve} was called with
     * @param who a staff user, {@code customer} or {@code system}
     * @throws IllegalStateException if so many pieces are not set aside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(OrderNumber order, List<StockLine> lines, String who) {
        sorted(lines).forEach((sku, quantity) -> {
            mustHold(stock.release(sku, quantity), order, sku);
            moved(new Movement(sku, MovementKind.RELEASE, 0, -quantity, null, order.value(), null, who));
        });
    }

    /**
     * Lets goods that were set aside for an order leave the house.
     *
     * @param lines what {@link #reserve} was called with
     * @param who a staff user
     * @throws IllegalStateException if so many pieces are not set aside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sell(OrderNumber order, List<StockLine> lines, String who) {
        sorted(lines).forEach((sku, quantity) -> {
            mustHold(stock.sell(sku, quantity), order, sku);
            moved(new Movement(sku, MovementKind.SALE, -quantity, -quantity, null, order.value(), null, who));
        });
    }

    /** The levels of those of the SKUs that are kept in stock; one statement. */
    @Transactional(readOnly = true)
    public Map<Sku, StockLevel> levels(Collection<Sku> skus) {
        return stock.levels(skus);
    }

    /**
     * The level of one SKU.
     *
     * @throws UnknownSkuException if it is not kept in stock
     */
    @Transactional(readOnly = true)
    public StockLevel level(Sku sku) {
        return stock.find(sku).orElseThrow(() -> new UnknownSkuException(sku));
    }

    /**
     * Corrects how many pieces are on hand.
     *
     * @param expectedVersion the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws StaleStockException if the stock changed since
     * @throws StockBelowReservedException if fewer pieces would be left than are set aside
     * @throws NoChangeException if nothing would change
     */
    @Transactional
    public StockLevel adjust(Sku sku, AdjustStock adjustment, long expectedVersion, String who) {
        if (adjustment.change() == 0) {
            throw new NoChangeException();
        }
        if (!stock.adjust(sku, adjustment.change(), expectedVersion)) {
            throw refusal(sku, expectedVersion);
        }
        movements.add(new Movement(sku, MovementKind.ADJUSTMENT, adjustment.change(), 0, adjustment.reason(), null,
                blankToNull(adjustment.note()), who));
        events.publishEvent(new StockChanged(sku));
        return stock.find(sku).orElseThrow(() -> new UnknownSkuException(sku));
    }

    /**
     * What happened to a SKU, newest first.
     *
     * @param limit at most so many rows
     */
    @Transactional(readOnly = true)
    public List<MovementRow> movements(Sku sku, int limit) {
        return movements.newest(sku, limit);
    }

    private void moved(Movement movement) {
        movements.add(movement);
        events.publishEvent(new StockChanged(movement.sku()));
    }

    private OutOfStockException outOfStock(Sku sku, int wanted) {
        var free = stock.find(sku).map(StockLevel::available).orElse(0);
        // pieces that came back since the refusal do not make it a lie
        return new OutOfStockException(sku, wanted, Math.min(free, wanted - 1));
    }

    private RuntimeException refusal(Sku sku, long expectedVersion) {
        var now = stock.find(sku);
        if (now.isEmpty()) {
            return new UnknownSkuException(sku);
        }
        var level = now.get();
        return level.version() == expectedVersion
                ? new StockBelowReservedException(sku, level.onHand(), level.reserved())
                : new StaleStockException(sku, level.version());
    }

    private static void mustHold(boolean held, OrderNumber order, Sku sku) {
        if (!held) {
            throw new IllegalStateException("The stock book does not hold " + sku + " for " + order);
        }
    }

    private static TreeMap<Sku, Integer> sorted(List<StockLine> lines) {
        var sorted = new TreeMap<Sku, Integer>();
        lines.forEach(line -> sorted.merge(line.sku(), line.quantity(), Math::addExact));
        return sorted;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
