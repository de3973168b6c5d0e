package shop.computer.api.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When more of a SKU come from the supplier: {@code PUT /api/admin/v1/inventory/stock/{sku}/arrival} with {@code If-Match} and
 * {@code Idempotency-Key}. Customers read it while there are none; it ends when goods are received.
 *
 * @param on a day in Asia/Phnom_Penh, from today on and within two years; absent if nobody knows
 */
public record ExpectArrival(@Nullable LocalDate on) {}
