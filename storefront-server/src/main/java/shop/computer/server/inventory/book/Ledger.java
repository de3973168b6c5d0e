package shop.computer.server.inventory.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.serial.UnitDetail.State;
import shop.computer.server.inventory.cost.LayerBook;
import shop.computer.server.inventory.cost.Parts;
import shop.computer.server.inventory.serial.SerialException;

/**
 * The one hand that writes the stock book. Each method changes a balance by a guarded UPDATE, which alone decides and locks the SKU, and then
 * writes all that must agree with it: the movement, the hold, the cost layers, the units, the average cost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final StockBook stock;
    private final MovementBook movements;
    private final HoldBook holds;
    private final LayerBook layers;
    private final Units units;
    private final ApplicationEventPublisher events;

    Ledger(StockBook stock, MovementBook movements, HoldBook holds, LayerBook layers, Units units,
            ApplicationEventPublisher events) {
        this.stock = stock;
        this.movements = movements;
        this.holds = holds;
        this.layers = layers;
        this.units = units;
        this.events = events;
    }

    /**
     * Begins to keep a SKU of new goods; does nothing if it is kept.
     *
     * @throws GradeException if it is that of other goods in another condition
     */
    public void open(Balance first, String who) {
        if (!stock.open(first)) {
            var base = stock.lock(first.sku()).orElseThrow().base();
            if (base != null) {
                throw GradeException.made(first.sku(), base);
            }
            return;
        }
        if (first.onHand() > 0) {
            movements.add(new Entry(first.sku(), MovementKind.RECEIPT, null, who).moving(first.onHand(), 0));
            layers.add(first.sku(), first.onHand(), first.cost().times(first.onHand()), null);
        }
        settle(first.sku(), true);
    }

    /**
     * Begins to keep the same goods in another condition, known in the same way; does nothing if it does.
     *
     * @param like the goods in any condition
     * @return their SKU in this condition
     * @throws GradeException if their SKU is too long for another to be made from it, or what would be made is that of other goods
     */
    public Sku openGrade(Balance like, Grade grade) {
        var base = like.base() == null ? like.sku() : like.base();
        var sku = gradeOf(base, grade);
        var kept = stock.find(sku);
        if (kept.isEmpty()) {
            var free = Money.zero(Currency.USD);
            stock.open(new Balance(sku, 0, 0, 0, free, 0, like.serialKind(), grade, base, false, null));
        } else if (!kept.get().isOf(base, grade)) {
            throw GradeException.taken(base, sku);
        }
        return sku;
    }

    /** Waits until nobody else changes the SKU; from then to the end of the transaction the caller is the only one. */
    public Optional<Balance> lock(Sku sku) {
        return stock.lock(sku);
    }

    /** Whether there were so many free pieces to set aside. */
    public boolean reserve(Hold hold) {
        if (!stock.reserve(hold.sku(), hold.quantity())) {
            return false;
        }
        holds.add(hold);
        var entry = new Entry(hold.sku(), MovementKind.RESERVATION, null, hold.document(), hold.note(), hold.who());
        movements.add(entry.moving(0, hold.quantity()));
        settle(hold.sku(), false);
        return true;
    }

    /**
     * Gives pieces that were set aside for a document back to the shelf.
     *
     * @throws IllegalStateException if so many are not set aside for it
     */
    public void release(String document, Sku sku, int quantity, String who) {
        mustHold(holds.reduce(document, sku, quantity) && stock.release(sku, quantity), document, sku);
        movements.add(new Entry(sku, MovementKind.RELEASE, document, who).moving(0, -quantity));
        settle(sku, false);
    }

    /**
     * Lets pieces that were set aside for a document leave the house.
     *
     * @param serials of each piece, if the SKU is kept by serial; otherwise none
     * @return what they cost in all, USD
     * @throws IllegalStateException if so many are not set aside for it
     * @throws SerialException if the numbers are not those of pieces that are there
     */
    public Money sell(String document, Sku sku, int quantity, List<String> serials, String who) {
        mustHold(holds.reduce(document, sku, quantity) && stock.sell(sku, quantity), document, sku);
        var entry = new Entry(sku, MovementKind.SALE, document, who);
        movements.add(entry.moving(-quantity, -quantity));
        return out(entry, quantity, serials, State.SOLD);
    }

    /**
     * Takes free pieces out of the books; the caller holds the lock and knows that they are there.
     *
     * @return what they cost in all, USD
     */
    public Money takeOut(Entry entry, int quantity, List<String> serials) {
        if (!stock.take(entry.sku(), quantity)) {
            throw new IllegalStateException(quantity + " of " + entry.sku() + " are not free");
        }
        movements.add(entry.moving(-quantity, 0));
        return out(entry, quantity, serials, State.GONE);
    }

    /**
     * Brings pieces in.
     *
     * @param value of all of them, USD; absent if they are worth what the others are on average
     * @return the number of their cost layer
     */
    public long bringIn(Entry entry, int quantity, @Nullable Money value, List<String> serials) {
        return in(entry, entry.sku(), quantity, value, serials);
    }

    /**
     * Brings pieces back that left with the entry's document.
     *
     * @param soldAs under which SKU they left
     * @param value of all of them, USD
     * @return the number of their cost layer
     * @throws SerialException if a number is not that of a piece that left so
     */
    public long bringBack(Entry entry, Sku soldAs, int quantity, Money value, List<String> serials) {
        return in(entry, soldAs, quantity, value, serials);
    }

    /** Takes pieces out again that have just come in with a layer. */
    public void writeOffLayer(Entry entry, long layer, int quantity, List<String> serials) {
        if (!stock.take(entry.sku(), quantity)) {
            throw new IllegalStateException(quantity + " of " + entry.sku() + " are not free");
        }
        movements.add(entry.as(MovementKind.WRITE_OFF).moving(-quantity, 0));
        layers.takeFrom(layer, quantity);
        units.goWithoutCost(known(entry.sku()), entry.as(MovementKind.WRITE_OFF), serials);
        settle(entry.sku(), true);
    }

    /** Says when a SKU is short. */
    public void reorderAt(Sku sku, int pieces) {
        stock.reorderAt(sku, pieces);
        settle(sku, false);
    }

    /** Says when more of a SKU come, or that nobody knows. */
    public void arrivesOn(Sku sku, @Nullable LocalDate day) {
        stock.arrivesOn(sku, day);
        settle(sku, false);
    }

    /** Knows each piece of a SKU by its number from now on, or no longer; the caller holds the lock. */
    public void keepBy(Balance balance, SerialKind kind, List<String> serials, String who) {
        stock.keepBy(balance.sku(), kind);
        units.change(balance, kind, serials, who);
        settle(balance.sku(), false);
    }

    private long in(Entry entry, Sku soldAs, int quantity, @Nullable Money value, List<String> serials) {
        if (!stock.add(entry.sku(), quantity)) {
            throw new IllegalStateException(entry.sku() + " is not kept in stock");
        }
        movements.add(entry.moving(quantity, 0));
        var balance = known(entry.sku());
        if (entry.kind() == MovementKind.RECEIPT && balance.arrivesOn() != null) {
            stock.arrivesOn(entry.sku(), null);
        }
        var worth = value == null ? balance.cost().times(quantity) : value;
        var layer = layers.add(entry.sku(), quantity, worth, entry.document());
        units.comeIn(balance, soldAs, entry, layer, serials, quantity);
        settle(entry.sku(), true);
        return layer;
    }

    private Money out(Entry entry, int quantity, List<String> serials, State state) {
        var balance = known(entry.sku());
        var cost = balance.keptBySerial()
                ? units.go(balance, entry, state, quantity, serials)
                : units.none(balance, serials, layers.takeOldest(entry.sku(), quantity));
        settle(entry.sku(), true);
        return cost;
    }

    private void settle(Sku sku, boolean costMoved) {
        var now = known(sku);
        var cost = costMoved && now.onHand() > 0 ? Parts.average(layers.worth(sku), now.onHand()) : now.cost();
        if (!cost.equals(now.cost()) || now.isShort() != now.shortTold()) {
            stock.note(sku, cost, now.isShort());
        }
        events.publishEvent(new Moved(now, now.isShort() && !now.shortTold()));
    }

    private Balance known(Sku sku) {
        return stock.find(sku).orElseThrow(() -> new IllegalStateException(sku + " is not kept in stock"));
    }

    private static Sku gradeOf(Sku base, Grade grade) {
        try {
            return grade.of(base);
        } catch (IllegalArgumentException tooLong) {
            throw GradeException.tooLong(base);
        }
    }

    private static void mustHold(boolean held, String document, Sku sku) {
        if (!held) {
            throw new IllegalStateException("The stock book does not hold " + sku + " for " + document);
        }
    }
}
