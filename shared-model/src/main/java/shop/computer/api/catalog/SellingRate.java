package shop.computer.api.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Versioned;

/**
 * The rate at which the shop reckons riel now: {@code GET /api/admin/v1/catalog/exchange-rate}.
 *
 * @param rielPerUsd riel for a dollar
 * @param by who set it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SellingRate(ExchangeRate rielPerUsd, Instant since, String by, long version) implements Versioned {}
