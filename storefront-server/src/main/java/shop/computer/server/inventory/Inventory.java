package shop.computer.server.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.Restock;
import shop.computer.api.inventory.SerialKind;
import shop.computer.server.inventory.book.Balance;
import shop.computer.server.inventory.book.Entry;
import shop.computer.server.inventory.book.GradeException;
import shop.computer.server.inventory.book.Hold;
import shop.computer.server.inventory.book.HoldBook;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.book.MovementBook;
import shop.computer.server.inventory.book.StockBook;
import shop.computer.server.inventory.serial.SerialException;

/**
 * How many of each SKU there are, at what cost, and why that changed, for those who sell. Each change is one guarded UPDATE, which alone decides
 * whether there is enough, and one movement in the same transaction; the movements of a SKU sum to its balance, and so do its cost layers.
 */
@Service
public class Inventory {

    private final Ledger ledger;
    private final StockBook stock;
    private final MovementBook movements;
    private final HoldBook holds;

    Inventory(Ledger ledger, StockBook stock, MovementBook movements, HoldBook holds) {
        this.ledger = ledger;
        this.stock = stock;
        this.movements = movements;
        this.holds = holds;
    }

    /**
     * Receives a SKU for the first time; does nothing if it is known.
     *
     * @param onHand pieces, 0 or more
     * @param unitCost of one piece, USD, 0 or more
     * @param reorderAt pieces, 0 or more
     * @param who a staff user or {@code system}
     * @throws IllegalArgumentException if a number is out of bounds
     * @throws GradeException if open-box or used goods have the SKU
     */
    @Transactional
    public void open(Sku sku, int onHand, Money unitCost, int reorderAt, String who) {
        if (onHand < 0 || reorderAt < 0 || unitCost.isNegative() || unitCost.currency() != Currency.USD) {
            throw new IllegalArgumentException("Stock of " + sku + " cannot be opened with these numbers");
        }
        ledger.open(new Balance(sku, onHand, 0, reorderAt, unitCost, 0, SerialKind.NONE, Grade.NEW, null, false, null),
                who);
    }

    /**
     * Begins to keep the same goods in another condition; does nothing if it does.
     *
     * @return their SKU
     * @throws UnknownSkuException if the base SKU is not kept in stock
     */
    @Transactional
    public Sku openGrade(Sku base, Grade grade) {
        return ledger.openGrade(stock.find(base).orElseThrow(() -> new UnknownSkuException(base)), grade);
    }

    /**
     * Sets goods aside for an order, or nothing at all. They stay so until {@link #holdUntil} says otherwise, or they are released or sold.
     *
     * @param lines handled in SKU order, so that two orders cannot lock each other
     * @param who a staff user, {@code customer} or {@code system}
     * @throws OutOfStockException if any SKU has fewer free pieces; names the first such SKU and how many are left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserve(OrderNumber order, List<StockLine> lines, String who) {
        sorted(lines).forEach((sku, quantity) -> {
            if (!ledger.reserve(Hold.ofOrder(order.value(), sku, quantity, who))) {
                throw outOfStock(sku, quantity);
            }
        });
    }

    /**
     * Gives goods that were set aside for an order back to the shelf.
     *
     * @param lines all or some of what {@link #reserve} was called with
     * @param who a staff user, {@code customer} or {@code system}
     * @throws IllegalStateException if so many pieces are not set aside for the order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(OrderNumber order, List<StockLine> lines, String who) {
        sorted(lines).forEach((sku, quantity) -> ledger.release(order.value(), sku, quantity, who));
    }

    /**
     * Lets goods that were set aside for an order leave the house.
     *
     * @param lines all or some of what {@link #reserve} was called with
     * @param who a staff user
     * @return what the pieces of each SKU cost in all, USD: of the oldest layers, or the pieces' own if the SKU is kept by serial
     * @throws IllegalStateException if so many pieces are not set aside for the order
     * @throws SerialException if a number is missing, unknown, of another SKU, or its piece is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Sku, Money> sell(OrderNumber order, List<SoldLine> lines, String who) {
        var pieces = new TreeMap<Sku, Integer>();
        var serials = new TreeMap<Sku, List<String>>();
        for (var line : lines) {
            pieces.merge(line.sku(), line.quantity(), Math::addExact);
            serials.computeIfAbsent(line.sku(), _ -> new ArrayList<>()).addAll(line.serials());
        }
        var cost = new TreeMap<Sku, Money>();
        pieces.forEach((sku, quantity) -> cost.put(sku,
                ledger.sell(order.value(), sku, quantity, serials.getOrDefault(sku, List.of()), who)));
        return cost;
    }

    /**
     * Says until when an order's goods are set aside.
     *
     * @param until afterwards the order is among the {@link #overdue}; absent: for as long as the order lives
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdUntil(OrderNumber order, @Nullable Instant until) {
        holds.hold(order.value(), until);
    }

    /**
     * Orders whose goods should be free by now, the longest overdue first. Locks nothing: who ends an order locks it first and looks again.
     *
     * @param limit at most so many
     */
    @Transactional(readOnly = true)
    public List<OrderNumber> overdue(int limit) {
        return holds.overdue(false, limit).stream().map(OrderNumber::new).toList();
    }

    /**
     * Takes goods back that left with an order. What comes back as an open box or used goes to that condition's own SKU.
     *
     * @param who a staff user
     * @return what the pieces of each SKU that were sold are worth in the stock book now, USD; what is written off is worth nothing
     * @throws SerialException if a number is missing, or its piece did not leave with this order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Sku, Money> takeBack(OrderNumber order, List<BackLine> lines, String who) {
        var worth = new TreeMap<Sku, Money>();
        lines.stream().sorted(Comparator.comparing(BackLine::sku))
                .forEach(line -> worth.merge(line.sku(), takeBack(order, line, who), Money::plus));
        return worth;
    }

    /** The levels of those of the SKUs that are kept in stock; one statement. */
    @Transactional(readOnly = true)
    public Map<Sku, StockLevel> levels(Collection<Sku> skus) {
        return stock.all(skus).stream().map(StockLevel::of)
                .collect(Collectors.toUnmodifiableMap(StockLevel::sku, Function.identity()));
    }

    /**
     * The level of one SKU.
     *
     * @throws UnknownSkuException if it is not kept in stock
     */
    @Transactional(readOnly = true)
    public StockLevel level(Sku sku) {
        return stock.find(sku).map(StockLevel::of).orElseThrow(() -> new UnknownSkuException(sku));
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

    /** How many pieces of these were sold since, returns taken off; a SKU of which none was is left out. */
    @Transactional(readOnly = true)
    public Map<Sku, Integer> sold(Collection<Sku> skus, Instant since) {
        return movements.sold(skus, since);
    }

    /** The SKUs of which most pieces were sold since, returns taken off, most first. */
    @Transactional(readOnly = true)
    public List<Sku> bestsellers(Instant since, int limit) {
        return movements.bestsellers(since, limit);
    }

    private Money takeBack(OrderNumber order, BackLine line, String who) {
        var sold = stock.find(line.sku()).orElseThrow(() -> new UnknownSkuException(line.sku()));
        var target = switch (line.restock()) {
            case RESTOCK, WRITE_OFF -> sold.sku();
            case OPEN_BOX -> ledger.openGrade(sold, Grade.OPEN_BOX);
            case USED -> ledger.openGrade(sold, Grade.USED);
        };
        var serials = line.serials();
        var entry = new Entry(target, MovementKind.RETURN, order.value(), who);
        var value = line.unitCost().times(line.quantity());
        var layer = ledger.bringBack(entry, sold.sku(), line.quantity(), value, serials);
        if (line.restock() != Restock.WRITE_OFF) {
            return value;
        }
        ledger.writeOffLayer(entry, layer, line.quantity(), serials);
        return Money.zero(Currency.USD);
    }

    private OutOfStockException outOfStock(Sku sku, int wanted) {
        var free = stock.find(sku).map(Balance::available).orElse(0);
        // pieces that came back since the refusal do not make it a lie
        return new OutOfStockException(sku, wanted, Math.min(free, wanted - 1));
    }

    private static TreeMap<Sku, Integer> sorted(List<StockLine> lines) {
        var sorted = new TreeMap<Sku, Integer>();
        lines.forEach(line -> sorted.merge(line.sku(), line.quantity(), Math::addExact));
        return sorted;
    }
}
