package shop.computer.server.order.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import shop.computer.server.customer.Provinces;

/** On which day goods reach a customer if everything goes its way. The shop and its drivers work every day of the week. */
public final class DeliveryDays {

    private static final ZoneId HERE = ZoneId.of("Asia/Phnom_Penh");
    /** Until then parcels are packed for the next day's round. */
    private static final LocalTime LAST_PACKING = LocalTime.of(14, 0);
    private static final LocalTime CLOSING = LocalTime.of(19, 0);
    private static final Duration PICKING = Duration.ofHours(1);
    private static final int DAYS_BY_BUS = 2;

    private DeliveryDays() {}

    /** The day after, or two days after for what is confirmed from 14:00 on. */
    public static LocalDate inTown(Instant confirmed) {
        var time = confirmed.atZone(HERE);
        return time.toLocalDate().plusDays(time.toLocalTime().isBefore(LAST_PACKING) ? 1 : 2);
    }

    /** Two days later than in town: by bus parcel. */
    public static LocalDate elsewhere(Instant confirmed) {
        return inTown(confirmed).plusDays(DAYS_BY_BUS);
    }

    /** @param province ISO 3166-2 */
    public static LocalDate in(String province, Instant confirmed) {
        return province.equals(Provinces.PHNOM_PENH) ? inTown(confirmed) : elsewhere(confirmed);
    }

    /** The same day if an hour is left before the shop closes at 19:00, else the next. */
    public static LocalDate atCounter(Instant confirmed) {
        var time = confirmed.atZone(HERE);
        var inTime = !time.toLocalTime().isAfter(CLOSING.minus(PICKING));
        return time.toLocalDate().plusDays(inTime ? 0 : 1);
    }
}
