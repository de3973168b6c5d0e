package shop.computer.server.inventory.hold;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import shop.computer.api.inventory.HoldRow;
import shop.computer.server.inventory.desk.StockRefusedException;

/**
 * Where a page of holds ends: its last row, which may be gone when the next page is asked for.
 *
 * @param until to the microsecond
 */
record HoldCursor(Instant until, String document) {

    private static final HoldCursor BEGINNING = new HoldCursor(Instant.parse("2000-01-01T00:00:00Z"), "");

    static HoldCursor of(HoldRow row) {
        return new HoldCursor(requireNonNull(row.until()), row.document());
    }

    /** @throws StockRefusedException if it is not one that this list gave out */
    static HoldCursor read(@Nullable String written) {
        if (written == null) {
            return BEGINNING;
        }
        var parts = written.split("_", 2);
        try {
            return new HoldCursor(Instant.parse(parts[0]), parts[parts.length - 1]);
        } catch (DateTimeParseException notOurs) {
            throw new StockRefusedException("cursor", "inventory.cursor");
        }
    }

    @Override
    public String toString() {
        return until + "_" + document;
    }
}
