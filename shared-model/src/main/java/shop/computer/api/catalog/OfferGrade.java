package shop.computer.api.catalog;

import jakarta.validation.constraints.NotNull;
import shop.computer.api.Money;
import shop.computer.api.inventory.Grade;

/**
 * Offers goods in another condition than new: {@code POST /api/admin/v1/catalog/products/{sku}/grades} with {@code Idempotency-Key}, where
 * {@code sku} is that of the new goods. Offered already, they get the new price.
 *
 * @param grade not {@link Grade#NEW}
 * @param price what a customer pays for one, USD, above zero
 */
public record OfferGrade(@NotNull Grade grade, @NotNull Money price) {}
