package shop.computer.api.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When to order more of a SKU: {@code PUT /api/admin/v1/inventory/stock/{sku}/reorder-level} with {@code If-Match} and
 * {@code Idempotency-Key}.
 *
 * @param reorderAt at or below this many free pieces the SKU is short; 0 if nobody wants to be told
 */
public record ReorderLevel(@Min(0) @Max(100_000) int reorderAt) {}
