package shop.computer.server.order.web.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import shop.computer.api.order.Handover;
import shop.computer.server.order.delivery.DeliveryDays;

/** How the customer wants to get the goods, as the checkout asks it: one question instead of two. */
enum Way {

    TOWN("town", Handover.DELIVERY, true), PROVINCE("province", Handover.DELIVERY, false), PICK_UP("pickup",
            Handover.PICK_UP, true);

    private final String key;
    private final Handover handover;
    private final boolean takesCash;

    Way(String key, Handover handover, boolean takesCash) {
        this.key = key;
        this.handover = handover;
        this.takesCash = takesCash;
    }

    static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key.equals(key)).findFirst();
    }

    /** Its name in forms and text keys. */
    public String key() {
        return key;
    }

    Handover handover() {
        return handover;
    }

    /** Whether somebody of the shop hands the goods over and can take money. */
    boolean takesCash() {
        return takesCash;
    }

    /** Key of what more there is to say about it; names the day. */
    public String hint() {
        return "order.checkout.way." + key + ".hint";
    }

    /** When the goods are there if they are ordered now. */
    LocalDate day(DeliveryDays days, Instant now) {
        return switch (this) {
            case TOWN -> days.inTown(now);
            case PROVINCE -> days.elsewhere(now);
            case PICK_UP -> days.atCounter(now);
        };
    }
}
