package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.Versioned;

/**
 * One row of the stock list. {@code available = onHand - reserved}, none ever negative.
 *
 * @param name in English, as the catalogue has it
 * @param reorderAt order more at or below this many free pieces
 * @param price what a customer pays, USD; absent for staff who see no money
 * @param cost average cost of a piece, USD; absent for staff without the right to see cost
 * @param version the number in the row's ETag
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StockRow(Sku sku, String name, String brand, String category, int onHand, int reserved, int available,
        int reorderAt,
        @Nullable Money price, @Nullable Money cost, long version) implements Versioned {}
