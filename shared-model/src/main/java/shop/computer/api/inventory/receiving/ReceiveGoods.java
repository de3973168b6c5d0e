package shop.computer.api.inventory.receiving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;

/**
 * Receives what a supplier brought: {@code POST /api/admin/v1/inventory/receipts} with {@code Idempotency-Key}. All lines or none; the same
 * invoice of the same supplier only once.
 *
 * @param landedCost freight, customs and the like for all lines together, USD, 0 or more; it is spread over the lines by their value
 */
public record ReceiveGoods(@NotBlank @Size(max = 120) String supplier, @NotBlank @Size(max = 60) String invoice,
        @Nullable Money landedCost, @Nullable @Size(max = 300) String note,
        @NotEmpty @Size(max = 200) @Valid List<@NotNull Line> lines) {

    /**
     * So many pieces of one SKU at one cost.
     *
     * @param sku of the new goods, whatever the grade
     * @param unitCost of one piece as the invoice says, USD, 0 or more
     * @param grade absent for new goods
     * @param serials of each piece, if the SKU is kept by serial; otherwise empty or absent
     */
    public record Line(@NotNull Sku sku, @Min(1) @Max(10_000) int quantity, @NotNull Money unitCost,
            @Nullable Grade grade, @Nullable @Size(max = 10_000) List<@NotNull String> serials) {}
}
