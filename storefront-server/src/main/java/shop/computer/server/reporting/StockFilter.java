package shop.computer.server.reporting;

import java.util.Arrays;
import java.util.Locale;

/** Which rows of the stock list are wanted. */
public enum StockFilter {

    ALL("1 = 1"),
    /** Some are free, but no more than the reorder point. */
    LOW("available > 0 and available <= reorder_at"),
    /** None is free. */
    OUT("available <= 0"),
    /** No more are free than the reorder level, which somebody has set above zero. */
    SHORT("reorder_at > 0 and available <= reorder_at"),
    /** Some are set aside for orders. */
    RESERVED("reserved > 0");

    private final String condition;

    StockFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** @throws BadQueryException if there is none of this name, for instance {@code low} */
    public static StockFilter of(String word) {
        return Arrays.stream(values()).filter(filter -> filter.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new BadQueryException("level", "reporting.stock.level"));
    }
}
