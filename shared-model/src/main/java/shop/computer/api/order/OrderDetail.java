package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
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
 * @param coupon absent for none; the total is the subtotal less its discount, and the delivery fee
 * @param papers remarks, edits and returns
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderDetail(OrderSummary summary, List<OrderLine> lines, Money subtotal, Money deliveryFee, Money total,
        Money totalRiel,
        ExchangeRate rate, @Nullable String email, @Nullable String note, @Nullable DeliveryAddress address,
        PaymentSummary payment,
        List<OrderChange> story, Set<OrderStatus> nextSteps, OrderPapers papers,
        @Nullable OrderCoupon coupon) implements Versioned {

    public OrderDetail {
        lines = List.copyOf(lines);
        story = List.copyOf(story);
        nextSteps = Set.copyOf(nextSteps);
        papers = Objects.requireNonNullElse(papers, OrderPapers.NONE);
    }

    /** An order to which nothing was added. */
    public OrderDetail(OrderSummary summary, List<OrderLine> lines, Money subtotal, Money deliveryFee, Money total,
            Money totalRiel, ExchangeRate rate, @Nullable String email, @Nullable String note,
            @Nullable DeliveryAddress address, PaymentSummary payment, List<OrderChange> story,
            Set<OrderStatus> nextSteps) {
        this(summary, lines, subtotal, deliveryFee, total, totalRiel, rate, email, note, address, payment, story,
                nextSteps, OrderPapers.NONE, null);
    }

    @Override
    public long version() {
        return summary.version();
    }
}
