package shop.computer.server.search.index;

import java.util.HashMap;
import java.util.Map;

/**
 * What a list can be narrowed by.
 *
 * @param values by choice how many products each value would give, as if nothing of that choice were chosen; every specification is one
 * @param bounds of the prices, if they were asked for
 */
public record Counts(Map<String, Map<String, Long>> values, Bounds bounds) {

    public Counts {
        var copy = new HashMap<String, Map<String, Long>>();
        values.forEach((choice, counts) -> copy.put(choice, Map.copyOf(counts)));
        values = Map.copyOf(copy);
    }
}
