package shop.computer.api.inventory.serial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.inventory.SerialKind;

/**
 * Says how the pieces of a SKU are known: {@code PUT /api/admin/v1/inventory/stock/{sku}/serial-kind} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param serials of all pieces on hand when it is switched on; empty or absent if there are none
 */
public record KeepBySerial(@NotNull SerialKind kind, @Nullable @Size(max = 10_000) List<@NotNull String> serials) {}
