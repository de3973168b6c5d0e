package shop.computer.api.inventory.receiving;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * One receipt of goods in the list.
 *
 * @param total goods and landed cost, USD; absent for staff without the right to see cost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptRow(long number, Instant at, String supplier, String invoice, int pieces, @Nullable Money total,
        String who) {}
