package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Versioned;
import shop.computer.api.payment.PaymentSummary;

/**
 * One order, whole.
 *
 * @param address absent for a pick-up
 * @param rate riel for a dollar, frozen when the order was placed
 * @param nextSteps what this caller may do now; a client offers no others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderDetail(OrderSummary summary, List<OrderLine> lines, Money subtotal, Money deliveryFee, Money total,
        Money totalRiel,
        ExchangeRate rate, @Nullable String email, @Nullable String note, @Nullable DeliveryAddress address,
        PaymentSummary payment,
        List<OrderChange> story, Set<OrderStatus> nextSteps) implements Versioned {

    public OrderDetail {
        lines = List.copyOf(lines);
        story = List.copyOf(story);
        nextSteps = Set.copyOf(nextSteps);
    }

    @Override
    public long version() {
        return summary.version();
    }
}
