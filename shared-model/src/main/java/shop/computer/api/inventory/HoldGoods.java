package shop.computer.api.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * Sets goods aside for a customer who has not ordered yet: {@code POST /api/admin/v1/inventory/holds} with {@code Idempotency-Key}.
 *
 * @param until when they are free again; in the future, at most 60 days ahead
 * @param customer for whom, in the shop's words
 */
public record HoldGoods(@NotNull Sku sku, @Min(1) @Max(10_000) int quantity, @NotNull Instant until,
        @NotBlank @Size(max = 120) String customer, @Nullable @Size(max = 300) String note) {}
