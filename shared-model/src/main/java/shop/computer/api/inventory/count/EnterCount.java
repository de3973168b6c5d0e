package shop.computer.api.inventory.count;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many pieces of a SKU lie on the shelf at this moment: {@code PUT /api/admin/v1/inventory/counts/{number}/lines/{sku}} with
 * {@code Idempotency-Key} and the version of the sheet in {@code If-Match}. Said again, the last one counts.
 */
public record EnterCount(@Min(0) @Max(1_000_000) int counted) {}
