package shop.computer.api.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Puts these in place of all sales and steps of a product: {@code PUT /api/admin/v1/catalog/products/{sku}/prices} with {@code If-Match} and
 * {@code Idempotency-Key}. A running sale that is left out ends now, one that has not begun never does; what begins in the past begins now.
 *
 * @param sales that run or will, without overlap
 * @param steps each from more pieces and cheaper than the one before
 */
public record SetPrices(@NotNull @Size(max = 20) List<@NotNull @Valid SalePrice> sales,
        @NotNull @Size(max = 10) List<@NotNull @Valid PriceStep> steps) {}
