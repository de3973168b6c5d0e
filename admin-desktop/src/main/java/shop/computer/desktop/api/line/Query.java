package shop.computer.desktop.api.line;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The question marks of an address; what is absent or blank is left out. */
public final class Query {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    public Query with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString().strip());
        }
        return this;
    }

    public Map<String, String> map() {
        return parameters;
    }
}
