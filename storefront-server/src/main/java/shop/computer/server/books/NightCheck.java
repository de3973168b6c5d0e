package shop.computer.server.books;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the books checked once each night, after 3 o'clock in Phnom Penh, by one of the servers. A check that was missed, or whose server died,
 * is made up for: it is asked for each minute until there was one.
 */
@Component
class NightCheck {

    private static final ZoneId PHNOM_PENH = ZoneId.of("Asia/Phnom_Penh");
    private static final LocalTime HOUR = LocalTime.of(3, 0);

    private final Books books;
    private final JdbcClient jdbc;
    private final Clock clock;

    NightCheck(Books books, JdbcClient jdbc, Clock clock) {
        this.books = books;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${shop.books.look:PT1M}", initialDelayString = "${shop.books.look:PT1M}")
    void look() {
        if (isDue() && isOurTurn()) {
            books.check();
        }
    }

    private boolean isDue() {
        var now = clock.instant().atZone(PHNOM_PENH);
        var today = ZonedDateTime.of(LocalDate.from(now), HOUR, PHNOM_PENH);
        var night = (now.isBefore(today) ? today.minusDays(1) : today).toInstant();
        return books.last().map(check -> check.at().isBefore(night)).orElse(true);
    }

    /** By the database's clock, so that two servers never disagree about the time. */
    private boolean isOurTurn() {
        return jdbc.sql("""
                update platform_lease set held_until = timestampadd(minute, 5, current_timestamp(6))
                where name = 'books' and held_until <= current_timestamp(6)""").update() == 1;
    }
}
