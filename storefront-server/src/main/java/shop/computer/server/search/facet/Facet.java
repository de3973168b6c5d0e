package shop.computer.server.search.facet;

import java.util.List;

/**
 * One choice of a list.
 *
 * @param key how it is called in addresses
 * @param label in the language of the request
 * @param values that would give something, or are chosen
 */
public record Facet(String key, String label, List<Value> values) {

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

    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }
}
