package shop.computer.api.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.KeptTime;
import shop.computer.api.Money;

/**
 * A price for some time in place of the list price.
 *
 * @param price of one piece, USD, below the list price
 * @param startsAt its first moment
 * @param endsAt the first moment after it; absent for a sale without an end
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SalePrice(@NotNull Money price, @NotNull @KeptTime Instant startsAt,
        @Nullable @KeptTime Instant endsAt) {}
