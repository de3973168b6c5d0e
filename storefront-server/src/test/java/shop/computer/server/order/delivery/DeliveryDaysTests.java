package shop.computer.server.order.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.computer.server.store.OpeningHours;

class DeliveryDaysTests {

    /** 27 November 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({"2026-11-27T15:59, 2026-11-28, 2026-11-30", "2026-11-27T16:00, 2026-11-30, 2026-12-02",
            "2026-11-28T09:00, 2026-11-30, 2026-12-02", "2026-11-29T09:00, 2026-12-01, 2026-12-03"})
    void bringsTheNextDayOfWorkWhatWasSureBeforePacking(LocalDateTime sure, LocalDate town, LocalDate elsewhere) {
        var days = new DeliveryDays(closedOnSundays());

        assertThat(days.inTown(here(sure))).isEqualTo(town);
        assertThat(days.in("KH-12", here(sure))).isEqualTo(town);
        assertThat(days.in("KH-17", here(sure))).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T17:00, 2026-11-28", "2026-11-28T17:01, 2026-11-30", "2026-11-29T10:00, 2026-11-30"})
    void handsOutOnTheSameDayWhatIsSureAnHourBeforeTheShopCloses(LocalDateTime sure, LocalDate day) {
        assertThat(new DeliveryDays(closedOnSundays()).atCounter(here(sure))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T13:59, 2026-11-29", "2026-11-28T14:00, 2026-11-30"})
    void reckonsWithTheUsualWhereTheSettingsSayNothing(LocalDateTime sure, LocalDate day) {
        assertThat(new DeliveryDays(new OpeningHours(null, null, Set.of(), null)).inTown(here(sure))).isEqualTo(day);
    }

    private static OpeningHours closedOnSundays() {
        return new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Set.of(DayOfWeek.SUNDAY), LocalTime.of(16, 0));
    }

    private static Instant here(LocalDateTime time) {
        return time.toInstant(ZoneOffset.ofHours(7));
    }
}
