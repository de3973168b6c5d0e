package shop.computer.server.order.web.checkout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.server.cart.CartView;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.delivery.FeeTable;
import shop.computer.server.order.web.Typed;

/** What the goods in a cart cost in each way of getting them; the page shows the one that is chosen. */
record CheckoutSums(List<Sum> ways) {

    /**
     * What one way costs.
     *
     * @param fee USD
     * @param atLeast whether the fee depends on the province and none is chosen: this is the least of them
     * @param riel the total as shown in riel
     * @param day on which the goods are there
     */
    record Sum(Way way, Money fee, boolean atLeast, Money total, Money riel, LocalDate day) {}

    /**
     * A total as it was seen, and as it is.
     *
     * @param seen USD
     * @param chosen whether the customer has chosen the province since: then no price need have changed
     */
    record Difference(Money seen, Sum now, boolean chosen) {}

    CheckoutSums {
        ways = List.copyOf(ways);
    }

    /**
     * @param province where a parcel out of town goes; absent while that is not chosen
     * @param day when the goods are there if they are ordered now
     */
    static CheckoutSums of(CartView cart, FeeTable fees, @Nullable String province, ExchangeRate rate,
            Function<Way, LocalDate> day) {
        return new CheckoutSums(Arrays.stream(Way.values()).map(way -> {
            var fee = cart.isBroughtFree() ? Money.zero(Currency.USD) : fee(way, fees, province);
            var total = cart.total(fee);
            var open = !cart.isBroughtFree() && way == Way.PROVINCE && province == null && fees.differElsewhere();
            return new Sum(way, fee, open, total, rate.toRielShown(total), day.apply(way));
        }).toList());
    }

    private static Money fee(Way way, FeeTable fees, @Nullable String province) {
        return switch (way) {
            case TOWN -> fees.fee(Handover.DELIVERY, Provinces.PHNOM_PENH);
            case PROVINCE ->
                province == null ? fees.leastElsewhere() : fees.fee(Handover.DELIVERY, province);
            case PICK_UP -> fees.fee(Handover.PICK_UP, null);
        };
    }

    /** How the total differs from the one the customer saw; absent if it does not, or if the page never showed one. */
    @Nullable
    Difference since(CheckoutForm form) {
        var now = of(form.chosenWay().orElse(Way.TOWN));
        return Typed.usd(form.seen(now.way())).filter(seen -> !seen.equals(now.total()))
                .map(seen -> new Difference(seen, now, form.hasNewProvince())).orElse(null);
    }

    public Sum of(Way way) {
        return ways.stream().filter(sum -> sum.way() == way).findFirst().orElseThrow();
    }
}
