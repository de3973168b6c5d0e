package shop.computer.server.order.returns;

import java.util.List;
import shop.computer.api.Money;
import shop.computer.server.inventory.BackLine;

/**
 * What comes back with one credit note.
 *
 * @param deliveryFee how much of it is given back, USD
 */
public record Taken(List<TakenLine> lines, Money deliveryFee) {

    public Taken {
        lines = List.copyOf(lines);
    }

    /** What the shop owes for it, USD. */
    public Money amount() {
        return lines.stream().map(TakenLine::amount).reduce(deliveryFee, Money::plus);
    }

    /** The goods for the stock book. */
    public List<BackLine> back() {
        return lines.stream().flatMap(line -> line.back().stream()).toList();
    }
}
