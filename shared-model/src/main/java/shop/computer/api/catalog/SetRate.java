package shop.computer.api.catalog;

import jakarta.validation.constraints.NotNull;
import shop.computer.api.ExchangeRate;

/**
 * Sets the shop's selling rate from now on: {@code PUT /api/admin/v1/catalog/exchange-rate} with {@code If-Match} and {@code Idempotency-Key}.
 * Orders keep the rate they were placed at.
 *
 * @param rielPerUsd riel for a dollar, four decimals at most; a tenth more or less than before at most
 */
public record SetRate(@NotNull ExchangeRate rielPerUsd) {}
