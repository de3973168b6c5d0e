package shop.computer.desktop.screen.reports;

import java.time.LocalDate;

/** Which days a report is about. */
public enum Period {

    TODAY, LAST_7_DAYS, LAST_30_DAYS, THIS_MONTH,
    /** From and to as chosen. */
    CUSTOM;

    LocalDate from(LocalDate today) {
        return switch (this) {
            case TODAY, CUSTOM -> today;
            case LAST_7_DAYS -> today.minusDays(6);
            case LAST_30_DAYS -> today.minusDays(29);
            case THIS_MONTH -> today.withDayOfMonth(1);
        };
    }
}
