package shop.computer.api.catalog;

import jakarta.validation.constraints.NotNull;
import shop.computer.api.Money;

/**
 * Sets what a product costs while no sale runs: {@code PUT /api/admin/v1/catalog/products/{sku}/list-price} with {@code If-Match} and
 * {@code Idempotency-Key}. Orders that were placed keep their prices.
 *
 * @param price of one piece, USD, above those of its sales and steps
 */
public record SetListPrice(@NotNull Money price) {}
