package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * One line of an order, with the name and price of the moment it was placed or, for what was added later, of that moment. Lines are named by
 * where they stand in the order, counted from 1.
 *
 * @param total of all pieces before the discount, USD
 * @param unitCost what one piece cost the shop when it was ordered, USD; absent for staff without the right to see cost
 * @param costOfSale what the pieces of the line really cost, USD; absent before they leave the house, and without the right to see cost
 * @param returned how many of the pieces came back, 0 or more
 * @param discount what the coupon of the order takes off all pieces of the line, USD
 * @param serials of the pieces that left the house; empty where the SKU is not kept by serial
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLine(Sku sku, String name, int quantity, Money unitPrice, Money total, @Nullable Money unitCost,
        @Nullable Money costOfSale, int returned, List<String> serials,
        @Nullable Money discount) {

    public OrderLine {
        serials = List.copyOf(Objects.requireNonNullElse(serials, List.of()));
    }

    /** A line of which nothing has left the house. */
    public OrderLine(Sku sku, String name, int quantity, Money unitPrice, Money total, @Nullable Money unitCost) {
        this(sku, name, quantity, unitPrice, total, unitCost, null, 0, List.of(), null);
    }
}
