package shop.computer.server.inventory.receiving;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.receiving.ReceiptDetail;
import shop.computer.api.inventory.receiving.ReceiptRow;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.server.inventory.book.Entry;
import shop.computer.server.inventory.book.Ledger;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.desk.StockRefusedException;
import shop.computer.server.inventory.serial.SerialException;
import shop.computer.server.inventory.serial.UnitBook;

/**
 * Goods that come in from suppliers. Each line becomes a cost layer that is worth what the invoice says and its share of the landed cost; the
 * layers of a receipt sum to what it cost in all.
 */
@Service
public class Receipts {

    private final ReceiptBook book;
    private final ArrivalCheck check;
    private final Ledger ledger;
    private final UnitBook units;

    Receipts(ReceiptBook book, ArrivalCheck check, Ledger ledger, UnitBook units) {
        this.book = book;
        this.check = check;
        this.ledger = ledger;
        this.units = units;
    }

    /**
     * Receives all lines or none, in SKU order, so that it cannot stand in the way of the orders.
     *
     * @param who a staff user
     * @throws StockRefusedException if a SKU is not kept or a cost out of its bounds
     * @throws ReceiptKnownException if the supplier's invoice was received already
     * @throws SerialException if the numbers of the pieces are not as they must be
     */
    @Transactional
    public ReceiptDetail receive(ReceiveGoods wish, String who) {
        var arrivals = check.read(wish);
        var number = write(wish, arrivals, who);
        arrivals.stream().sorted(Comparator.comparing(Arrival::sku).thenComparing(Arrival::position))
                .forEach(arrival -> bringIn(number, arrival, who));
        return detail(number);
    }

    /**
     * One receipt, with costs; whoever shows it leaves out what the reader may not see.
     *
     * @throws NotThereException if there is none of this number
     */
    @Transactional(readOnly = true)
    public ReceiptDetail detail(long number) {
        var kept = book.find(number).orElseThrow(() -> new NotThereException("inventory.receipt.unknown", number));
        var told = new HashSet<Sku>();
        var lines = book.lines(number).stream()
                .map(line -> new ReceiptDetail.Line(line.sku(), line.quantity(), line.unitCost(), line.landedShare(),
                        told.add(line.sku()) ? units.ofDocument(line.sku(), document(number)) : List.of()))
                .toList();
        return new ReceiptDetail(kept.row(), kept.landed(), kept.note(), lines);
    }

    /**
     * The newest first.
     *
     * @param supplier part of the name; blank for all
     * @param cursor what the page before said under {@code next}; absent for the first page
     * @throws StockRefusedException if the cursor is none
     */
    @Transactional(readOnly = true)
    public CursorPage<ReceiptRow> list(String supplier, @Nullable String cursor, int limit) {
        var rows = book.page(supplier, StockRefusedException.cursor(cursor), limit + 1);
        var page = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > page.size() ? String.valueOf(page.getLast().number()) : null;
        return new CursorPage<>(page, next, null);
    }

    private long write(ReceiveGoods wish, List<Arrival> arrivals, String who) {
        var supplier = wish.supplier().strip();
        var invoice = wish.invoice().strip();
        book.number(supplier, invoice).ifPresent(known -> {
            throw new ReceiptKnownException(supplier, invoice, known);
        });
        var pieces = arrivals.stream().mapToInt(Arrival::quantity).sum();
        var landed = ArrivalCheck.landed(wish);
        var worth = arrivals.stream().map(Arrival::worth).reduce(Money::plus).orElse(landed);
        try {
            return book.add(new ReceiptBook.Head(supplier, invoice, pieces, worth.minus(landed), landed,
                    wish.note() == null || wish.note().isBlank() ? null : wish.note().strip(), who));
        } catch (DuplicateKeyException twinWasFirst) {
            throw new ReceiptKnownException(supplier, invoice, book.number(supplier, invoice).orElse(0L));
        }
    }

    private void bringIn(long number, Arrival arrival, String who) {
        var entry = new Entry(arrival.sku(), MovementKind.RECEIPT, document(number), who);
        var layer = ledger.bringIn(entry, arrival.quantity(), arrival.worth(), arrival.serials());
        book.add(number, arrival.position(), arrival.line(), layer);
    }

    private static String document(long number) {
        return "GR-" + number;
    }
}
