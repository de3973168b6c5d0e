package shop.computer.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shop's own number of a product, always text: {@code 00012345} and {@code 1E5} are good ones. Upper case letters, digits, dot, dash and
 * underscore, at most 40; no slash, so that it is always one part of an address.
 */
public record Sku(@JsonValue String value) implements Comparable<Sku> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,39}");

    /** @throws IllegalArgumentException if the text is not a SKU */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sku {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SKU");
        }
    }

    /** What somebody typed or a browser sent; empty for what nothing could have as its SKU. */
    public static Optional<Sku> read(String text) {
        try {
            return Optional.of(new Sku(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
