package shop.computer.server.order.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.server.order.bill.Line;
import shop.computer.server.order.bill.Packing;
import shop.computer.server.order.bill.Parting;
import shop.computer.server.order.bill.Piece;
import shop.computer.server.order.refusal.OrderInputException;

/**
 * What may still come back of an order that left the house: of each line the pieces that are still out, and of the delivery fee what was not
 * given back. However often goods come back, never more is owed than was paid, and all of it when all came back.
 */
public final class Returnable {

    private final List<Line> lines;
    private final Map<Integer, Set<String>> numbers = new HashMap<>();
    private final Map<Integer, Integer> out = new HashMap<>();
    private final Money feeLeft;

    /**
     * Looks at an order.
     *
     * @param pieces those that have numbers
     * @param deliveryFee what the customer paid for it, USD
     * @param before what came back already
     */
    public Returnable(List<Line> lines, Collection<Piece> pieces, Money deliveryFee, List<CreditNote> before) {
        this.lines = List.copyOf(lines);
        for (int at = 0; at < lines.size(); at++) {
            out.put(at, lines.get(at).quantity());
        }
        pieces.forEach(piece -> numbers.computeIfAbsent(piece.line(), _ -> new HashSet<>()).add(piece.serial()));
        var fee = deliveryFee;
        for (var note : before) {
            fee = fee.minus(note.deliveryFee());
            note.lines().forEach(line -> {
                out.merge(line.line() - 1, -line.quantity(), Integer::sum);
                numbers.getOrDefault(line.line() - 1, new HashSet<>()).removeAll(line.serials());
            });
        }
        feeLeft = fee;
    }

    /**
     * Takes some of it. Ask once: afterwards it is no longer what is left.
     *
     * @throws OrderInputException if that is more than is left, or other pieces; names the first field that is wrong
     */
    public Taken take(TakeReturn wanted) {
        var choices = new HashSet<Choice>();
        var taken = new ArrayList<TakenLine>();
        for (int index = 0; index < wanted.lines().size(); index++) {
            var line = wanted.lines().get(index);
            var field = "lines[" + index + "].";
            if (line.line() > lines.size()) {
                throw new OrderInputException(field + "line", "order.return.line.unknown", line.line());
            }
            if (!choices.add(new Choice(line.line(), line.restock()))) {
                throw new OrderInputException(field + "line", "order.return.line.doubled", line.line());
            }
            taken.add(take(field, line));
        }
        return new Taken(taken, fee(wanted.deliveryFee()));
    }

    /** Takes all that is left, the delivery fee with it, to be put back on the shelf; goods and numbers as they were sold. */
    public Taken all() {
        var wanted = new ArrayList<ReturnLine>();
        out.forEach((at, left) -> {
            if (left > 0) {
                wanted.add(
                        new ReturnLine(at + 1, left, Restock.RESTOCK, List.copyOf(numbers.getOrDefault(at, Set.of()))));
            }
        });
        return take(new TakeReturn(wanted, feeLeft, ""));
    }

    private TakenLine take(String field, ReturnLine wanted) {
        var at = wanted.line() - 1;
        var line = lines.get(at);
        int left = Objects.requireNonNull(out.get(at));
        if (wanted.quantity() > left) {
            throw new OrderInputException(field + "quantity", "order.return.quantity", wanted.line(), left);
        }
        var serials = serials(field + "serials", wanted, numbers.get(at));
        var from = line.quantity() - left;
        out.put(at, left - wanted.quantity());
        var upTo = from + wanted.quantity();
        return new TakenLine(at, line, wanted.restock(), serials, paid(line, from, upTo),
                costs(line).subList(from, upTo));
    }

    /** Where nobody wrote numbers down when the goods left, the stock book decides about those that come back. */
    private List<String> serials(String field, ReturnLine wanted, @Nullable Set<String> left) {
        var given = wanted.serials().stream().map(Packing::asCompared).toList();
        if (left == null && given.isEmpty()) {
            return given;
        }
        if (given.size() != wanted.quantity()) {
            throw new OrderInputException(field, "order.return.serials.count", wanted.quantity(), given.size());
        }
        for (var serial : given) {
            if (left != null && !left.remove(serial)) {
                throw new OrderInputException(field, "order.return.serials.other", serial, wanted.line());
            }
        }
        return given;
    }

    private Money fee(@Nullable Money wanted) {
        if (wanted == null) {
            return Money.zero(Currency.USD);
        }
        if (wanted.currency() != Currency.USD || wanted.isNegative() || wanted.compareTo(feeLeft) > 0) {
            throw new OrderInputException("deliveryFee", "order.return.fee", feeLeft.amount().toPlainString());
        }
        return wanted;
    }

    /** For pieces of a line, counted from 0; together what was paid for the line. */
    private static Money paid(Line line, int from, int upTo) {
        return Parting.byPieces(line.paid(), Collections.nCopies(line.quantity(), 1)).subList(from, upTo).stream()
                .reduce(Money.zero(Currency.USD), Money::plus);
    }

    /** Of each piece of a line; together what the line really cost, where that is known. */
    private static List<Money> costs(Line line) {
        var cost = line.costOfSale();
        return cost == null
                ? Collections.nCopies(line.quantity(), line.unitCost())
                : Parting.byPieces(cost, Collections.nCopies(line.quantity(), 1));
    }

    /** A line may come back once for each thing that becomes of it. */
    private record Choice(int line, Restock restock) {}
}
