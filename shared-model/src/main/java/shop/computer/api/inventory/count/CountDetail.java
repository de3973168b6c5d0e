package shop.computer.api.inventory.count;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.Versioned;

/** One stock count with its lines by SKU. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CountDetail(CountRow count, List<Line> lines, long version) implements Versioned {

    public CountDetail {
        lines = List.copyOf(lines);
    }

    /**
     * One SKU on the sheet.
     *
     * @param counted pieces on the shelf at the moment of counting; absent if nobody counted yet
     * @param book pieces on hand by the books at that moment
     * @param difference {@code counted - book}; closing the sheet puts it right, whatever was sold since
     * @param posted whether closing has put it right
     * @param problem why closing could not, in the reader's language
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(Sku sku, String name, @Nullable Integer counted, @Nullable Integer book,
            @Nullable Integer difference, @Nullable Instant countedAt, @Nullable String countedBy, boolean posted,
            @Nullable String problem) {}
}
