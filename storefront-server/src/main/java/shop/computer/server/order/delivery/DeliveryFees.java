package shop.computer.server.order.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;

/** What it costs to have the goods brought: the fee of the zone that staff have put the province in. */
@Component
public class DeliveryFees {

    private final ZoneBook zones;

    DeliveryFees(ZoneBook zones) {
        this.zones = zones;
    }

    /** All fees as they are now; one statement. */
    public FeeTable now() {
        return new FeeTable(zones.fees());
    }

    /**
     * The fee as it is now, USD.
     *
     * @param province ISO 3166-2 code of where it goes; absent while the customer has not said it, then as for Phnom Penh
     * @throws IllegalArgumentException if there is no such province
     */
    public Money fee(Handover handover, @Nullable String province) {
        return now().fee(handover, province);
    }
}
