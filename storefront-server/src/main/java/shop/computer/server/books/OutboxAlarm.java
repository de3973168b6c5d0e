package shop.computer.server.books;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says once when events wait for more than ten minutes to be told. Each server looks; the staff feed tells what two of them say once.
 */
@Component
class OutboxAlarm {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxAlarm.class);

    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private String told = "";

    OutboxAlarm(Outbox outbox, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${shop.books.look:PT1M}", initialDelayString = "${shop.books.look:PT1M}")
    void look() {
        var late = clock.instant().minus(LONG);
        outbox.oldest().filter(it -> it.since().isBefore(late)).filter(it -> !it.id().equals(told)).ifPresent(it -> {
            var count = outbox.countBefore(late);
            LOG.error("{} events wait to be told for more than ten minutes, the oldest since {}", count, it.since());
            transaction.executeWithoutResult(_ -> events.publishEvent(new EventsUntold(it.id(), count, it.since())));
            told = it.id();
        });
    }
}
