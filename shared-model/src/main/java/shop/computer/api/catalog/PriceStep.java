package shop.computer.api.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import shop.computer.api.Money;

/**
 * What each piece costs when so many are bought together.
 *
 * @param from so many pieces or more, 2 to 99
 * @param price of one piece, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PriceStep(int from, @NotNull Money price) {}
