package shop.computer.server.inventory.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ShopTime;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.WriteOff;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.server.inventory.UnknownSkuException;
import shop.computer.server.inventory.book.Balance;
import shop.computer.server.inventory.book.Entry;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.book.StockBook;
import shop.computer.server.inventory.serial.SerialException;

/**
 * What staff do to one SKU by hand. Each asks for the version the caller has seen; the SKU is locked before anything is read, so what is decided
 * is still true when it is written.
 */
@Service
public class StockDesk {

    private static final int YEARS_AHEAD = 2;

    private final Ledger ledger;
    private final StockBook stock;
    private final Clock clock;

    StockDesk(Ledger ledger, StockBook stock, Clock clock) {
        this.clock = clock;
        this.ledger = ledger;
        this.stock = stock;
    }

    /**
     * How a SKU stands.
     *
     * @throws UnknownSkuException if it is not kept in stock
     */
    @Transactional(readOnly = true)
    public Balance look(Sku sku) {
        return stock.find(sku).orElseThrow(() -> new UnknownSkuException(sku));
    }

    /** How those of the SKUs stand that are kept in stock. */
    @Transactional(readOnly = true)
    public List<Balance> look(Collection<Sku> skus) {
        return stock.all(skus);
    }

    /**
     * Corrects how many pieces are on hand. Pieces more are worth what the others are on average.
     *
     * @param seen the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OptimisticLockingFailureException if the stock changed since
     * @throws StockBelowReservedException if fewer pieces would be left than are set aside
     * @throws StockRefusedException if nothing would change
     * @throws SerialException if the numbers of the pieces are not as they must be
     */
    @Transactional
    public void adjust(Sku sku, AdjustStock adjustment, long seen, String who) {
        if (adjustment.change() == 0) {
            throw new StockRefusedException("change", "inventory.adjust.change.zero");
        }
        var balance = lock(sku, seen);
        var entry = new Entry(sku, MovementKind.ADJUSTMENT, adjustment.reason(), null, blankToNull(adjustment.note()),
                who);
        if (adjustment.change() > 0) {
            ledger.bringIn(entry, adjustment.change(), null, orNone(adjustment.serials()));
        } else {
            mustBeFree(balance, -adjustment.change());
            ledger.takeOut(entry, -adjustment.change(), orNone(adjustment.serials()));
        }
    }

    /**
     * Takes pieces out of the books that nobody can sell any more.
     *
     * @param seen the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OptimisticLockingFailureException if the stock changed since
     * @throws StockBelowReservedException if fewer pieces would be left than are set aside
     * @throws SerialException if the numbers of the pieces are not as they must be
     */
    @Transactional
    public void writeOff(Sku sku, WriteOff wish, long seen, String who) {
        mustBeFree(lock(sku, seen), wish.quantity());
        ledger.takeOut(new Entry(sku, MovementKind.WRITE_OFF, wish.reason(), null, blankToNull(wish.note()), who),
                wish.quantity(), orNone(wish.serials()));
    }

    /**
     * Says when a SKU is short.
     *
     * @param seen the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OptimisticLockingFailureException if the stock changed since
     */
    @Transactional
    public void reorderAt(Sku sku, int pieces, long seen) {
        lock(sku, seen);
        ledger.reorderAt(sku, pieces);
    }

    /**
     * Says on which day more come, until then or until goods are received.
     *
     * @param day in Asia/Phnom_Penh; absent if nobody knows
     * @param seen the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OptimisticLockingFailureException if the stock changed since
     * @throws StockRefusedException if the day has passed or is more than {@value #YEARS_AHEAD} years ahead
     */
    @Transactional
    public void expectArrival(Sku sku, @Nullable LocalDate day, long seen) {
        var today = LocalDate.ofInstant(clock.instant(), ShopTime.ZONE);
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD)))) {
            throw new StockRefusedException("on", "inventory.arrival.day");
        }
        lock(sku, seen);
        ledger.arrivesOn(sku, day);
    }

    /**
     * Says whether each piece of a SKU is known by its number. From then on no piece comes or goes without one, so it begins only while all pieces
     * on hand have theirs, or there are none.
     *
     * @param seen the version the caller has seen
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OptimisticLockingFailureException if the stock changed since
     * @throws SerialException if there are not as many numbers as pieces, or one is none, is there twice or belongs to another piece
     */
    @Transactional
    public void keepBySerial(Sku sku, KeepBySerial wish, long seen, String who) {
        var balance = lock(sku, seen);
        if (balance.serialKind() != wish.kind()) {
            ledger.keepBy(balance, wish.kind(), orNone(wish.serials()), who);
        }
    }

    private Balance lock(Sku sku, long seen) {
        var balance = ledger.lock(sku).orElseThrow(() -> new UnknownSkuException(sku));
        if (balance.version() != seen) {
            throw new OptimisticLockingFailureException(sku + " is at version " + balance.version());
        }
        return balance;
    }

    private static void mustBeFree(Balance balance, int pieces) {
        if (balance.available() < pieces) {
            throw new StockBelowReservedException(balance.sku(), balance.onHand(), balance.reserved());
        }
    }

    private static List<String> orNone(@Nullable List<String> serials) {
        return serials == null ? List.of() : serials;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
