package shop.computer.server.inventory.counting;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.count.CountRow;
import shop.computer.api.inventory.count.CountStatus;
import shop.computer.api.inventory.count.OpenCount;
import shop.computer.server.inventory.GoodsNames;
import shop.computer.server.inventory.book.Balance;
import shop.computer.server.inventory.book.Entry;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.book.StockBook;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.desk.StockRefusedException;

/**
 * Stock that is counted while the shop goes on selling. A line keeps what the books said at the moment its number was entered; closing the sheet
 * posts the difference of then to the balance of now, so that what was sold between the two stays sold.
 */
@Service
public class StockCounts {

    private static final int LONGEST = 5000;

    private final CountBook book;
    private final Ledger ledger;
    private final StockBook stock;
    private final GoodsNames goods;

    StockCounts(CountBook book, Ledger ledger, StockBook stock, GoodsNames goods) {
        this.book = book;
        this.ledger = ledger;
        this.stock = stock;
        this.goods = goods;
    }

    /**
     * Opens a sheet for SKUs, or for all that is kept of a category, in every condition.
     *
     * @throws StockRefusedException if a SKU is not kept, or the category is empty, or there is nothing to count or too much
     */
    @Transactional
    public CountSheet open(OpenCount wish, String who) {
        var skus = new TreeSet<Sku>();
        if (wish.skus() != null) {
            skus.addAll(kept(wish.skus()));
        }
        if (wish.category() != null && !wish.category().isBlank()) {
            skus.addAll(keptOf(wish.category().strip()));
        }
        if (skus.isEmpty() || skus.size() > LONGEST) {
            throw new StockRefusedException("skus", "inventory.count.size", LONGEST);
        }
        return sheet(book.open(wish.name().strip(), skus, who));
    }

    /**
     * Notes how many pieces of a SKU lie on the shelf now; said again, the last one counts.
     *
     * @param seen the version the caller has seen
     * @throws NotThereException if there is no such sheet, or the SKU is not on it
     * @throws CountEndedException if it was closed or cancelled
     * @throws OptimisticLockingFailureException if numbers were entered since
     */
    @Transactional
    public CountSheet enter(long number, Sku sku, int counted, long seen, String who) {
        hold(number, seen);
        var now = stock.find(sku).map(Balance::onHand).orElse(0);
        if (!book.enter(number, sku, counted, now, who)) {
            throw new NotThereException("inventory.count.line.unknown", sku.value());
        }
        return sheet(number);
    }

    /**
     * Puts right what was counted. A line that cannot be put right is named and left alone; one nobody counted stays as it was.
     *
     * @param seen the version the caller has seen
     * @throws NotThereException if there is no such sheet
     * @throws CountEndedException if it was closed or cancelled
     * @throws OptimisticLockingFailureException if numbers were entered since
     */
    @Transactional
    public CountSheet close(long number, long seen, String who) {
        end(number, CountStatus.CLOSED, seen, who);
        sheet(number).lines().forEach(line -> post(number, line, who));
        return sheet(number);
    }

    /**
     * Gives a count up; nothing is put right.
     *
     * @param seen the version the caller has seen
     * @throws NotThereException if there is no such sheet
     * @throws CountEndedException if it was closed or cancelled
     * @throws OptimisticLockingFailureException if numbers were entered since
     */
    @Transactional
    public CountSheet cancel(long number, long seen, String who) {
        end(number, CountStatus.CANCELLED, seen, who);
        return sheet(number);
    }

    /** @throws NotThereException if there is none of this number */
    @Transactional(readOnly = true)
    public CountSheet sheet(long number) {
        return book.find(number).orElseThrow(() -> new NotThereException("inventory.count.unknown", number));
    }

    /**
     * The newest first.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     */
    @Transactional(readOnly = true)
    public CursorPage<CountRow> list(@Nullable String cursor, int limit) {
        var rows = book.page(StockRefusedException.cursor(cursor), limit + 1);
        var page = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > page.size() ? String.valueOf(page.getLast().number()) : null;
        return new CursorPage<>(page, next, null);
    }

    private void end(long number, CountStatus status, long seen, String who) {
        hold(number, seen);
        book.end(number, status, who);
    }

    /** From here on the sheet is the caller's to the end of the transaction. */
    private void hold(long number, long seen) {
        if (!book.touch(number)) {
            throw ended(number);
        }
        if (sheet(number).version() != seen + 1) {
            throw new OptimisticLockingFailureException("Count " + number + " was changed");
        }
    }

    private void post(long number, CountLine line, String who) {
        var difference = line.difference();
        if (difference != null) {
            book.posted(number, line.sku(), difference == 0 ? null : post(number, line.sku(), difference, who));
        }
    }

    private @Nullable CountProblem post(long number, Sku sku, int difference, String who) {
        var balance = ledger.lock(sku).orElseThrow();
        if (balance.keptBySerial()) {
            return CountProblem.SERIAL;
        }
        if (balance.available() + difference < 0) {
            return CountProblem.RESERVED;
        }
        var entry = new Entry(sku, MovementKind.COUNT, "CNT-" + number, who);
        if (difference > 0) {
            ledger.bringIn(entry, difference, null, List.of());
        } else {
            ledger.takeOut(entry, -difference, List.of());
        }
        return null;
    }

    private List<Sku> kept(Collection<Sku> wanted) {
        var kept = stock.all(wanted).stream().map(Balance::sku).toList();
        wanted.stream().filter(sku -> !kept.contains(sku)).findFirst().ifPresent(unknown -> {
            throw new StockRefusedException("skus", "inventory.receipt.sku", unknown.value());
        });
        return kept;
    }

    private List<Sku> keptOf(String category) {
        var kept = stock.allWithGrades(goods.under(category)).stream().map(Balance::sku).toList();
        if (kept.isEmpty()) {
            throw new StockRefusedException("category", "inventory.count.category", category);
        }
        return kept;
    }

    private RuntimeException ended(long number) {
        return new CountEndedException(sheet(number).head().number());
    }
}
