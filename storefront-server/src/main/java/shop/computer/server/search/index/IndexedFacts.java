package shop.computer.server.search.index;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product for finding it.
 *
 * @param name name, brand in front
 * @param texts what else is said of it
 * @param kinds what its categories are called, in every language
 * @param categories slugs of its categories, the widest first
 * @param price USD
 * @param offer {@link Choice#SALE}; absent while it costs its list price
 * @param createdAt seconds since 1970
 * @param sold pieces sold of late
 * @param specs by specification the values it may be chosen by
 */
public record IndexedFacts(String sku, String name, String brand, List<String> texts, List<String> kinds,
        List<String> categories, BigDecimal price, @Nullable String offer, String condition, long createdAt, int sold,
        Map<String, List<String>> specs) {

    public IndexedFacts {
        texts = List.copyOf(texts);
        kinds = List.copyOf(kinds);
        categories = List.copyOf(categories);
        specs = Collections.unmodifiableMap(new TreeMap<>(specs));
    }
}
