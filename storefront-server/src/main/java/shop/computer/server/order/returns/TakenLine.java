package shop.computer.server.order.returns;

import java.util.ArrayList;
import java.util.List;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;
import shop.computer.server.inventory.BackLine;
import shop.computer.server.order.bill.Line;

/**
 * Pieces of one line that come back.
 *
 * @param at where the line stands in the order, counted from 0
 * @param serials the number of each piece, or none
 * @param amount what was paid for the pieces, USD
 * @param costs what each piece had cost the shop when it was sold, USD
 */
public record TakenLine(int at, Line line, Restock restock, List<String> serials, Money amount,
        List<Money> costs) {

    public TakenLine {
        serials = List.copyOf(serials);
        costs = List.copyOf(costs);
    }

    public int quantity() {
        return costs.size();
    }

    /** What they had cost the shop, USD. */
    public Money cost() {
        return costs.stream().reduce(Money.zero(Currency.USD), Money::plus);
    }

    /** The same for the stock book, which knows pieces of one cost: usually one line, or two that differ by a cent. */
    List<BackLine> back() {
        var back = new ArrayList<BackLine>();
        int from = 0;
        while (from < costs.size()) {
            int to = from + 1;
            while (to < costs.size() && costs.get(to).equals(costs.get(from))) {
                to++;
            }
            var numbers = serials.isEmpty() ? serials : serials.subList(from, to);
            back.add(new BackLine(new Sku(line.sku()), to - from, restock, numbers, costs.get(from)));
            from = to;
        }
        return back;
    }
}
