package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * One line of an order, with the name and price of the moment it was placed.
 *
 * @param unitCost what one piece cost the shop, USD; absent for staff without the right to see cost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLine(Sku sku, String name, int quantity, Money unitPrice, Money total, @Nullable Money unitCost) {}
