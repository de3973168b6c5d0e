package shop.computer.server.order.delivery;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.server.customer.Province;
import shop.computer.server.customer.Provinces;

/**
 * What a delivery costs, as it was read at one moment.
 *
 * @param byProvince USD, by ISO 3166-2 code
 */
public record FeeTable(Map<String, Money> byProvince) {

    public FeeTable {
        byProvince = Map.copyOf(byProvince);
    }

    /**
     * The fee, USD.
     *
     * @param province ISO 3166-2 code of where it goes; absent while the customer has not said it, then as for Phnom Penh
     * @throws IllegalArgumentException if there is no such province
     */
    public Money fee(Handover handover, @Nullable String province) {
        return switch (handover) {
            case PICK_UP -> Money.zero(Currency.USD);
            case DELIVERY -> to(province == null ? Provinces.PHNOM_PENH : province);
        };
    }

    /** The least that a delivery out of town costs, USD. */
    public Money leastElsewhere() {
        return Provinces.all().stream().filter(province -> !province.isCapital()).map(Province::code).map(this::to)
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether it depends on the province what a delivery out of town costs. */
    public boolean differElsewhere() {
        return Provinces.all().stream().filter(province -> !province.isCapital()).map(Province::code).map(this::to)
                .distinct().count() > 1;
    }

    private Money to(String province) {
        var fee = byProvince.get(province);
        if (fee == null) {
            throw new IllegalArgumentException("No delivery zone has a province " + province);
        }
        return fee;
    }
}
