package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * Pieces that came in together at one cost and are not all gone; the oldest goes first.
 *
 * @param document what brought them, for instance a supplier's invoice
 * @param left how many of them are still there, 1 or more
 * @param worth what those are worth in all, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerRow(Instant since, @Nullable String document, int left, Money worth) {}
