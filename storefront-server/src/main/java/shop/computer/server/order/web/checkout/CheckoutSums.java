package shop.computer.server.order.web.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.server.order.delivery.DeliveryFees;
import shop.computer.server.order.web.Typed;

/** What the goods in a cart cost in each way of getting them; the page shows the one that is chosen. */
record CheckoutSums(Money subtotal, List<Sum> ways) {

    /** Fee and total in USD, the total as shown in riel, and the day on which the goods are there. */
    record Sum(Way way, Money fee, Money total, Money riel, LocalDate day) {}

    /** A total in USD as it was seen, and as it is. */
    record Difference(Money seen, Money now) {}

    CheckoutSums {
        ways = List.copyOf(ways);
    }

    static CheckoutSums of(Money subtotal, DeliveryFees fees, ExchangeRate rate, Instant now) {
        return new CheckoutSums(subtotal, Arrays.stream(Way.values()).map(way -> {
            var fee = fees.fee(way.handover(), way.someProvince());
            var total = subtotal.plus(fee);
            return new Sum(way, fee, total, rate.toRielShown(total), way.day(now));
        }).toList());
    }

    /** How the total differs from the one the customer saw; absent if it does not, or if the page never showed one. */
    @Nullable
    Difference since(CheckoutForm form) {
        var now = of(form.chosenWay().orElse(Way.TOWN)).total();
        return Typed.usd(form.seen(form.chosenWay().orElse(Way.TOWN))).filter(seen -> !seen.equals(now))
                .map(seen -> new Difference(seen, now)).orElse(null);
    }

    public Sum of(Way way) {
        return ways.stream().filter(sum -> sum.way() == way).findFirst().orElseThrow();
    }
}
