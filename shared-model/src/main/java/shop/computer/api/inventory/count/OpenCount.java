package shop.computer.api.inventory.count;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * Opens a sheet on which stock is counted: {@code POST /api/admin/v1/inventory/counts} with {@code Idempotency-Key}.
 *
 * @param name what the sheet is called, for instance {@code Shelf A, November}
 * @param skus what is counted; empty or absent if a category says so
 * @param category the address word of a category, for instance {@code graphics-cards}: all that is kept of it and of those below it
 */
public record OpenCount(@NotBlank @Size(max = 120) String name, @Nullable @Size(max = 1000) List<@NotNull Sku> skus,
        @Nullable @Size(max = 80) String category) {}
