package shop.computer.api.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes goods out of the books that nobody can sell any more: {@code POST /api/admin/v1/inventory/stock/{sku}/write-offs} with
 * {@code If-Match} and {@code Idempotency-Key}.
 *
 * @param serials of each piece, if the SKU is kept by serial; otherwise empty or absent
 */
public record WriteOff(@Min(1) @Max(100_000) int quantity, @NotNull AdjustReason reason,
        @Nullable @Size(max = 300) String note, @Nullable @Size(max = 500) List<@NotNull String> serials) {}
