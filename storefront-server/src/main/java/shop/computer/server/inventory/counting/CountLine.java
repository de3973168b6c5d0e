package shop.computer.server.inventory.counting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * One SKU on a sheet.
 *
 * @param counted pieces on the shelf at the moment of counting
 * @param book pieces by the books at that moment
 * @param posted whether closing the sheet has put the difference right
 */
public record CountLine(Sku sku, @Nullable Integer counted, @Nullable Integer book, @Nullable Instant at,
        @Nullable String who, boolean posted, @Nullable CountProblem problem) {

    /** How many pieces more (+) or less (-) there are than the books say; absent if nobody counted. */
    public @Nullable Integer difference() {
        return counted == null || book == null ? null : counted - book;
    }
}
