package shop.computer.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the customer and staff call an order: {@code CS-2611048213}, that is year, month and six digits without meaning. */
public record OrderNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("CS-\\d{10}");

    /** @throws IllegalArgumentException if the text is not an order number */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an order number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
