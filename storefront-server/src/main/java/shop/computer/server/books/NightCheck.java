package shop.computer.server.books;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.computer.api.ShopTime;
import shop.computer.server.job.Jobs;

/**
 * Has the books checked once each night, after 3 o'clock in Phnom Penh. A check that was missed is made up for: it is asked for each minute
 * until there was one, and asking while one is open changes nothing.
 */
@Component
class NightCheck {

    private static final String BY_ITSELF = "night";
    private static final LocalTime HOUR = LocalTime.of(3, 0);

    private final Books books;
    private final Jobs jobs;
    private final Clock clock;

    NightCheck(Books books, Jobs jobs, Clock clock) {
        this.books = books;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${shop.books.look:PT1M}", initialDelayString = "${shop.books.look:PT1M}")
    void look() {
        if (isDue()) {
            jobs.ask(CheckWork.KIND, BY_ITSELF);
        }
    }

    private boolean isDue() {
        var now = clock.instant().atZone(ShopTime.ZONE);
        var today = ZonedDateTime.of(LocalDate.from(now), HOUR, ShopTime.ZONE);
        var night = (now.isBefore(today) ? today.minusDays(1) : today).toInstant();
        return books.last().map(check -> check.at().isBefore(night)).orElse(true);
    }
}
