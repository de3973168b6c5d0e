package shop.computer.server.order.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;

/** What it costs to have the goods brought. */
@Component
public class DeliveryFees {

    private static final String PHNOM_PENH = "KH-12";
    private static final Money IN_TOWN = Money.usd("1.50");
    private static final Money ELSEWHERE = Money.usd("2.50");

    /**
     * The fee, USD.
     *
     * @param province ISO 3166-2 code of where it goes; absent while the customer has not said it, then as for Phnom Penh
     */
    public Money fee(Handover handover, @Nullable String province) {
        return switch (handover) {
            case PICK_UP -> Money.zero(Currency.USD);
            case DELIVERY -> province == null || province.equals(PHNOM_PENH) ? IN_TOWN : ELSEWHERE;
        };
    }
}
