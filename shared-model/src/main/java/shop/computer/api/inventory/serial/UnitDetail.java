package shop.computer.api.inventory.serial;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;

/**
 * One piece that is known by its number: {@code GET /api/admin/v1/inventory/serials/{serial}}.
 *
 * @param state where it is now
 * @param story where it came from and where it went, the newest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitDetail(String serial, Sku sku, String name, State state, List<Step> story) {

    /** Where a piece is. */
    public enum State {

        IN_STOCK, SOLD, GONE
    }

    public UnitDetail {
        story = List.copyOf(story);
    }

    /**
     * It came or went.
     *
     * @param in whether it came in
     * @param document what caused it, for instance a supplier's invoice or an order number
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(Instant at, boolean in, MovementKind kind, Sku sku, @Nullable String document, String who) {}
}
