package shop.computer.server.catalog.row;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order a list of products stands. */
public enum Sort {

    NEWEST("newest", "p.created_at desc, p.sku"),
    PRICE_LOW("price-low", "p.price, p.sku"),
    PRICE_HIGH("price-high", "p.price desc, p.sku"),
    NAME("name", "p.name, p.sku");

    private final String key;
    private final String sql;

    Sort(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    /** How it is called in addresses and text keys. */
    public String key() {
        return key;
    }

    String sql() {
        return sql;
    }

    /** The order an address asks for; the newest first if it asks for none or for one that does not exist. */
    public static Sort of(@Nullable String key) {
        if (key == null) {
            return NEWEST;
        }
        for (var sort : values()) {
            if (sort.key.equals(key.strip().toLowerCase(Locale.ROOT))) {
                return sort;
            }
        }
        return NEWEST;
    }
}
