package shop.computer.api.order.edit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;

/**
 * What an order held at some time, USD.
 *
 * @param address absent for a pick-up
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderContent(List<ContentLine> lines, Handover handover, @Nullable DeliveryAddress address,
        Money deliveryFee, Money total) {

    public OrderContent {
        lines = List.copyOf(lines);
    }
}
