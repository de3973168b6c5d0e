package shop.computer.server.inventory.book;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.serial.UnitDetail.State;
import shop.computer.server.inventory.cost.LayerBook;
import shop.computer.server.inventory.serial.SerialException;
import shop.computer.server.inventory.serial.SerialNumber;
import shop.computer.server.inventory.serial.Unit;
import shop.computer.server.inventory.serial.UnitBook;
import shop.computer.server.inventory.serial.UnitMove;

/** The pieces with numbers among those that come and go; each costs its share of the layer it came with. */
@Component
class Units {

    private final UnitBook book;
    private final LayerBook layers;

    Units(UnitBook book, LayerBook layers) {
        this.book = book;
        this.layers = layers;
    }

    void comeIn(Balance balance, Sku soldAs, Entry entry, long layer, List<String> serials, int quantity) {
        if (!balance.keptBySerial()) {
            if (entry.kind() == MovementKind.RETURN) {
                serials.forEach(serial -> comeBackForGood(balance, serial, soldAs, layer, move(entry)));
            } else {
                refuseAny(balance, serials);
            }
            return;
        }
        for (var serial : read(balance, balance.serialKind(), quantity, serials)) {
            comeIn(serial, soldAs, layer, move(entry));
        }
    }

    private void comeIn(SerialNumber serial, Sku soldAs, long layer, UnitMove move) {
        var known = book.find(serial);
        if (move.kind() == MovementKind.RETURN) {
            comeBack(serial, known, soldAs, layer, move);
        } else if (known.isEmpty()) {
            book.add(serial, layer, move);
        } else {
            turnUp(known.get(), layer, move);
        }
    }

    /** What was sold comes back with its order only; a piece without history only if the order was sold before its SKU had numbers. */
    private void comeBack(SerialNumber serial, Optional<Unit> known, Sku soldAs, long layer, UnitMove move) {
        var document = String.valueOf(move.document());
        if (known.isEmpty() && !book.sold(soldAs, document)) {
            book.add(serial, layer, move);
        } else if (known.filter(unit -> unit.leftWith(document, soldAs)).isPresent()) {
            book.comeBack(serial, layer, move);
        } else {
            throw SerialException.notSoldHere(serial, document);
        }
    }

    /** It left with its number, and nobody asks for it any more: its story ends with its return. */
    private void comeBackForGood(Balance balance, String text, Sku soldAs, long layer, UnitMove move) {
        var serial = SerialNumber.of(text, SerialKind.SERIAL);
        if (book.find(serial).filter(unit -> unit.leftWith(String.valueOf(move.document()), soldAs)).isEmpty()) {
            throw SerialException.notKept(balance.sku());
        }
        book.comeBack(serial, layer, move);
        book.take(serial, State.GONE, move);
    }

    /** What was counted away or given up may be found again; anything else is a second piece of the same number. */
    private void turnUp(Unit known, long layer, UnitMove move) {
        if (move.kind() == MovementKind.RECEIPT || !known.isGone() || !known.sku().equals(move.sku())) {
            throw SerialException.known(known.serial(), known.sku());
        }
        book.comeBack(known.serial(), layer, move);
    }

    /** They leave; what they cost, USD. */
    Money go(Balance balance, Entry entry, State state, int quantity, List<String> serials) {
        var cost = Money.zero(Currency.USD);
        for (var serial : read(balance, balance.serialKind(), quantity, serials)) {
            cost = cost.plus(layers.takeFrom(book.take(serial, state, move(entry)).layer(), 1));
        }
        return cost;
    }

    void goWithoutCost(Balance balance, Entry entry, List<String> serials) {
        if (balance.keptBySerial()) {
            read(balance, balance.serialKind(), serials.size(), serials)
                    .forEach(serial -> book.take(serial, State.GONE, move(entry)));
        }
    }

    /** Pieces without numbers leave. */
    Money none(Balance balance, List<String> serials, Money cost) {
        refuseAny(balance, serials);
        return cost;
    }

    /** Gives each piece on hand its number, or takes them all off. */
    void change(Balance balance, SerialKind kind, List<String> serials, String who) {
        var move = new UnitMove(balance.sku(), MovementKind.ADJUSTMENT, null, who);
        if (balance.keptBySerial()) {
            book.allInStock(balance.sku()).forEach(unit -> book.take(unit, State.GONE, move));
        }
        if (kind == SerialKind.NONE) {
            return;
        }
        var numbers = read(balance, kind, balance.onHand(), serials).iterator();
        for (var layer : layers.left(balance.sku())) {
            for (int i = 0; i < layer.left(); i++) {
                comeIn(numbers.next(), balance.sku(), layer.id(), move);
            }
        }
    }

    private static TreeSet<SerialNumber> read(Balance balance, SerialKind kind, int quantity, List<String> serials) {
        if (serials.size() != quantity) {
            throw SerialException.count(balance.sku(), quantity, serials.size());
        }
        var numbers = new TreeSet<SerialNumber>();
        for (var text : serials) {
            var serial = SerialNumber.of(text, kind);
            if (!numbers.add(serial)) {
                throw SerialException.doubled(serial);
            }
        }
        return numbers;
    }

    private static void refuseAny(Balance balance, List<String> serials) {
        if (!serials.isEmpty()) {
            throw SerialException.notKept(balance.sku());
        }
    }

    private static UnitMove move(Entry entry) {
        return new UnitMove(entry.sku(), entry.kind(), entry.document(), entry.who());
    }
}
