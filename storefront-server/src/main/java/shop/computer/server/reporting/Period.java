package shop.computer.server.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import shop.computer.api.ShopTime;

/**
 * Some days in Asia/Phnom_Penh.
 *
 * @param to the last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    public static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** @throws BadQueryException if a day is not within the years 1900 to 2100, if it ends before it begins or has more than {@value #MOST_DAYS} days */
    public Period {
        known("from", from);
        known("to", to);
        if (to.isBefore(from)) {
            throw new BadQueryException("to", "reporting.period.backwards");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new BadQueryException("to", "reporting.period.long", MOST_DAYS);
        }
    }

    /** Whether it is a day the shop can have sold on, and one that every database can hold. */
    static boolean knows(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void known(String field, LocalDate day) {
        if (!knows(day)) {
            throw new BadQueryException(field, "reporting.period.year", FIRST_YEAR + "–" + LAST_YEAR);
        }
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** When the first day begins, in UTC, as the tables hold it. */
    LocalDateTime begin() {
        return utc(from);
    }

    /** When the day after the last begins, in UTC. */
    LocalDateTime end() {
        return utc(to.plusDays(1));
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ShopTime.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
