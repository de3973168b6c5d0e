package shop.computer.server.payment.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets the pictures by which customers said that they paid: they may show names, balances, even a card, and are of no use once somebody has
 * looked at them. Several servers may do it at once: twice is once.
 */
@Component
class PictureSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PictureSweep.class);
    private static final Duration KEPT = Duration.ofDays(90);

    private final PictureBook book;
    private final Clock clock;

    PictureSweep(PictureBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        var forgotten = book.forget(clock.instant().minus(KEPT));
        if (forgotten > 0) {
            LOG.info("{} receipts shown by customers are forgotten after {} days", forgotten, KEPT.toDays());
        }
    }
}
