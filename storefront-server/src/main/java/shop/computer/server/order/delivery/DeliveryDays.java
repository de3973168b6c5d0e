package shop.computer.server.order.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.computer.api.ShopTime;
import shop.computer.server.customer.Provinces;
import shop.computer.server.store.OpeningHours;

/** On which day goods reach a customer if everything goes its way: the shop and its drivers work when its hours say so. */
@Component
public class DeliveryDays {

    /** Reckoned with where the settings do not say until when parcels are packed for the next day's round. */
    private static final LocalTime USUAL_PACKING = LocalTime.of(14, 0);
    /** Reckoned with where the settings do not say when the shop closes. */
    private static final LocalTime USUAL_CLOSING = LocalTime.of(19, 0);
    private static final Duration PICKING = Duration.ofHours(1);
    private static final int DAYS_BY_BUS = 2;

    private final OpeningHours hours;

    DeliveryDays(OpeningHours hours) {
        this.hours = hours;
    }

    /** The next day of work after the one on which it is packed. */
    public LocalDate inTown(Instant confirmed) {
        var time = confirmed.atZone(ShopTime.ZONE);
        return workAfter(isPackedToday(time) ? time.toLocalDate() : workAfter(time.toLocalDate()));
    }

    /** Until when today an order has to be sure for the day of {@link #inTown}; empty if it is too late, or if the settings do not say. */
    public Optional<LocalTime> lastCall(Instant now) {
        return Optional.ofNullable(hours.packsUntil()).filter(_ -> isPackedToday(now.atZone(ShopTime.ZONE)));
    }

    /** Whether the settings say when parcels are packed, so that a day can be promised to who has not ordered yet. */
    public boolean arePromised() {
        return hours.packsUntil() != null;
    }

    /** Two days later than in town: by bus parcel. */
    public LocalDate elsewhere(Instant confirmed) {
        return inTown(confirmed).plusDays(DAYS_BY_BUS);
    }

    /** @param province ISO 3166-2 */
    public LocalDate in(String province, Instant confirmed) {
        return province.equals(Provinces.PHNOM_PENH) ? inTown(confirmed) : elsewhere(confirmed);
    }

    /** The same day if an hour is left before the shop closes, else the next day of work. */
    public LocalDate atCounter(Instant confirmed) {
        var time = confirmed.atZone(ShopTime.ZONE);
        var closes = Objects.requireNonNullElse(hours.closes(), USUAL_CLOSING);
        var inTime = isWork(time.toLocalDate()) && !time.toLocalTime().isAfter(closes.minus(PICKING));
        return inTime ? time.toLocalDate() : workAfter(time.toLocalDate());
    }

    private boolean isPackedToday(ZonedDateTime time) {
        var until = Objects.requireNonNullElse(hours.packsUntil(), USUAL_PACKING);
        return isWork(time.toLocalDate()) && time.toLocalTime().isBefore(until);
    }

    private boolean isWork(LocalDate day) {
        return !hours.closed().contains(day.getDayOfWeek());
    }

    private LocalDate workAfter(LocalDate day) {
        return day.datesUntil(day.plusWeeks(2)).skip(1).filter(this::isWork).findFirst().orElseThrow();
    }
}
