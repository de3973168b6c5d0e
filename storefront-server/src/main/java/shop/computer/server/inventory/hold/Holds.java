package shop.computer.server.inventory.hold;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.inventory.HoldGoods;
import shop.computer.api.inventory.HoldRow;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.inventory.UnknownSkuException;
import shop.computer.server.inventory.book.Hold;
import shop.computer.server.inventory.book.HoldBook;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.desk.StockDesk;
import shop.computer.server.inventory.desk.StockRefusedException;

/** Goods that staff set aside for somebody who has not ordered. They are free again when the time is over or staff give them back. */
@Service
public class Holds {

    private static final Duration LONGEST = Duration.ofDays(60);
    private static final String SYSTEM = "system";

    private final Ledger ledger;
    private final HoldBook book;
    private final StockDesk desk;
    private final Clock clock;

    Holds(Ledger ledger, HoldBook book, StockDesk desk, Clock clock) {
        this.ledger = ledger;
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Sets goods aside.
     *
     * @param who a staff user
     * @throws UnknownSkuException if the SKU is not kept in stock
     * @throws OutOfStockException if fewer pieces are free
     * @throws StockRefusedException if the end is not within the next 60 days
     */
    @Transactional
    public HoldRow setAside(HoldGoods wish, String who) {
        var now = clock.instant();
        if (!wish.until().isAfter(now) || wish.until().isAfter(now.plus(LONGEST))) {
            throw new StockRefusedException("until", "inventory.hold.until");
        }
        desk.look(wish.sku());
        var hold = new Hold(name(), wish.sku(), wish.quantity(), wish.until(), true, wish.customer().strip(),
                blankToNull(wish.note()), who);
        if (!ledger.reserve(hold)) {
            var free = Math.min(desk.look(wish.sku()).available(), wish.quantity() - 1);
            throw new OutOfStockException(wish.sku(), wish.quantity(), free);
        }
        return book.lockOfStaff(hold.document()).orElseThrow();
    }

    /**
     * Gives goods back to the shelf before their time is over.
     *
     * @param who a staff user
     * @throws NotThereException if there is no such hold, or no longer
     */
    @Transactional
    public HoldRow giveBack(String document, String who) {
        var hold = book.lockOfStaff(document)
                .orElseThrow(() -> new NotThereException("inventory.hold.unknown", document));
        ledger.release(document, hold.sku(), hold.quantity(), who);
        return hold;
    }

    /**
     * What staff have set aside, the soonest to end first.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     * @throws StockRefusedException if the cursor is not one of this list
     */
    @Transactional(readOnly = true)
    public CursorPage<HoldRow> page(@Nullable String cursor, int limit) {
        var from = HoldCursor.read(cursor);
        var rows = book.ofStaff(from.until(), from.document(), limit + 1);
        var shown = List.copyOf(rows.subList(0, Math.min(limit, rows.size())));
        return new CursorPage<>(shown, rows.size() > limit ? HoldCursor.of(shown.getLast()).toString() : null, null);
    }

    /** Holds whose time is over, the longest overdue first; locks nothing. */
    List<String> overdue(int limit) {
        return book.overdue(true, limit);
    }

    /** Frees a hold, unless its time is not over, or somebody else is freeing it right now. */
    @Transactional
    void free(String document) {
        book.lockOverdueOfStaff(document)
                .ifPresent(hold -> ledger.release(document, hold.sku(), hold.quantity(), SYSTEM));
    }

    private static String name() {
        return "HOLD-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
