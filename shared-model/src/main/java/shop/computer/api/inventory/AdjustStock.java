package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Corrects how many pieces are on hand: {@code POST /api/admin/v1/inventory/stock/{sku}/adjustments} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param change pieces more (+) or less (-), never 0
 * @param serials of each piece that is more or less, if the SKU is kept by serial; otherwise empty or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdjustStock(@Min(-100_000) @Max(100_000) int change, @NotNull AdjustReason reason,
        @Nullable @Size(max = 300) String note, @Nullable @Size(max = 500) List<@NotNull String> serials) {

    public AdjustStock(int change, AdjustReason reason, @Nullable String note) {
        this(change, reason, note, null);
    }
}
