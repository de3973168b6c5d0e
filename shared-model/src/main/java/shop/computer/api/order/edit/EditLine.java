package shop.computer.api.order.edit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import shop.computer.api.Sku;

/** So many pieces of a SKU in an edited order. */
public record EditLine(@NotNull Sku sku, @Min(1) @Max(999) int quantity) {}
