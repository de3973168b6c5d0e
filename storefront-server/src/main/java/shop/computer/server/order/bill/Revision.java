package shop.computer.server.order.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import shop.computer.api.Sku;

/** What becomes of an order's lines when other quantities are wished: pieces that stay keep their price, pieces that are added cost today's. */
public final class Revision {

    private final List<Line> before;
    private final List<Line> after;

    /**
     * @param wished how many pieces of each SKU, 1 or more; what is not there is taken out
     * @param today makes a line of so many pieces at what they cost today
     */
    public Revision(List<Line> before, Map<Sku, Integer> wished, BiFunction<Sku, Integer, Line> today) {
        this.before = List.copyOf(before);
        this.after = revise(before, wished, today);
    }

    public List<Line> lines() {
        return after;
    }

    /** How many pieces of each SKU come or, below zero, go, in SKU order; SKUs without a difference are left out. */
    public Map<Sku, Integer> differences() {
        var differences = new TreeMap<Sku, Integer>();
        after.forEach(line -> differences.merge(new Sku(line.sku()), line.quantity(), Math::addExact));
        before.forEach(line -> differences.merge(new Sku(line.sku()), -line.quantity(), Math::addExact));
        differences.values().removeIf(difference -> difference == 0);
        return differences;
    }

    /** The newest pieces go first. */
    private static List<Line> revise(List<Line> before, Map<Sku, Integer> wished,
            BiFunction<Sku, Integer, Line> today) {
        var open = new LinkedHashMap<>(wished);
        var lines = new ArrayList<Line>();
        for (var line : before) {
            var sku = new Sku(line.sku());
            var stay = Math.min(line.quantity(), open.getOrDefault(sku, 0));
            if (stay > 0) {
                lines.add(line.times(stay));
                open.merge(sku, -stay, Math::addExact);
            }
        }
        open.forEach((sku, more) -> {
            if (more > 0) {
                add(lines, today.apply(sku, more));
            }
        });
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, Line more) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isLike(more)) {
                lines.set(at, lines.get(at).times(lines.get(at).quantity() + more.quantity()));
                return;
            }
        }
        lines.add(more);
    }
}
