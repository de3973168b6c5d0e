package shop.computer.api.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Corrects how many pieces are on hand: {@code POST /api/admin/v1/inventory/stock/{sku}/adjustments} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param change pieces more (+) or less (-), never 0
 */
public record AdjustStock(@Min(-100_000) @Max(100_000) int change, @NotNull AdjustReason reason,
        @Nullable @Size(max = 300) String note) {}
