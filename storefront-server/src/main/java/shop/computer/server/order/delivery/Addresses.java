package shop.computer.server.order.delivery;

import org.jspecify.annotations.Nullable;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;

/** To which addresses goods go, and where somebody takes cash. */
public final class Addresses {

    private Addresses() {}

    /**
     * An address as it stands in the books, with the province's own name.
     *
     * @throws EditRefusedException if a delivery has none or one in an unknown province, or a pick-up has one
     */
    public static @Nullable DeliveryAddress known(Handover handover, @Nullable DeliveryAddress typed) {
        if (handover == Handover.PICK_UP) {
            if (typed != null) {
                throw new EditRefusedException(Why.ADDRESS_NOT_WANTED);
            }
            return null;
        }
        if (typed == null) {
            throw new EditRefusedException(Why.ADDRESS_MISSING);
        }
        var province = Provinces.find(typed.province())
                .orElseThrow(() -> new EditRefusedException(Why.PROVINCE_UNKNOWN, typed.province()));
        return new DeliveryAddress(province.code(), province.english(), typed.district().strip(),
                typed.commune().strip(), stripped(typed.street()), stripped(typed.landmark()));
    }

    /**
     * Cash is taken at the counter and, by the driver, in the capital.
     *
     * @throws EditRefusedException if nobody takes it there
     */
    public static void mustTakeCash(Handover handover, @Nullable DeliveryAddress address) {
        if (handover == Handover.DELIVERY && (address == null || !address.province().equals(Provinces.PHNOM_PENH))) {
            throw new EditRefusedException(Why.NO_CASH_THERE);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
