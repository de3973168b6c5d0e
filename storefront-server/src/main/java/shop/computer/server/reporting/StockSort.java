package shop.computer.server.reporting;

import java.util.Arrays;
import shop.computer.api.inventory.StockRow;

/** In which order the stock list comes; equal rows by SKU. A word with a minus before it turns the order round. */
public enum StockSort {

    SKU("sku", "sku", true), NAME("name", "name", true), BRAND("brand", "brand", true),
    CATEGORY("category", "category", true),
    ON_HAND("onHand", "on_hand", false), RESERVED("reserved", "reserved", false),
    AVAILABLE("available", "available", false);

    /**
     * A sort and its direction.
     *
     * @param word as the caller said it
     */
    public record Direction(StockSort by, boolean descending, String word) {}

    private final String word;
    private final String column;
    private final boolean isText;

    StockSort(String word, String column, boolean isText) {
        this.word = word;
        this.column = column;
        this.isText = isText;
    }

    /** @throws BadQueryException if the list cannot be sorted in this way */
    public static Direction of(String word) {
        var descending = word.startsWith("-");
        var name = descending ? word.substring(1) : word;
        return Arrays.stream(values()).filter(sort -> sort.word.equals(name)).findFirst()
                .map(sort -> new Direction(sort, descending, word))
                .orElseThrow(() -> new BadQueryException("sort", "reporting.stock.sort"));
    }

    String column() {
        return column;
    }

    String valueOf(StockRow row) {
        return switch (this) {
            case SKU -> row.sku().value();
            case NAME -> row.name();
            case BRAND -> row.brand();
            case CATEGORY -> row.category();
            case ON_HAND -> Integer.toString(row.onHand());
            case RESERVED -> Integer.toString(row.reserved());
            case AVAILABLE -> Integer.toString(row.available());
        };
    }

    /** @throws BadQueryException if a cursor holds what is no value of this column */
    Object parse(String value) {
        try {
            return isText ? value : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
