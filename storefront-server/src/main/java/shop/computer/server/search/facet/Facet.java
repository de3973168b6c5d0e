package shop.computer.server.search.facet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One choice of a list.
 *
 * @param key how it is called in addresses
 * @param label in the language of the request
 * @param values that would give something, or are chosen
 */
public record Facet(String key, String label, List<Value> values) {

    private static final int MOST = 10;

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value of it.
     *
     * @param value as it stands in addresses
     * @param label in the language of the request
     * @param lang the language the label really is in, {@code en} or {@code km}
     * @param count how many products it would give
     */
    public record Value(String value, String label, String lang, long count, boolean chosen) {}

    /** Those that most products have, and what is chosen. */
    public List<Value> common() {
        var most = values.stream().sorted(Comparator.comparingLong(Value::count).reversed()).limit(MOST)
                .collect(Collectors.toSet());
        return values.stream().filter(value -> value.chosen() || most.contains(value)).toList();
    }

    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }
}
