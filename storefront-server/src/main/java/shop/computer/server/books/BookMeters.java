package shop.computer.server.books;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Broken rules, and how the outbox stands, as numbers for whoever watches the server. Not a number while the database is away. */
@Component
class BookMeters implements MeterBinder {

    private final Books books;
    private final Outbox outbox;
    private final Clock clock;

    BookMeters(Books books, Outbox outbox, Clock clock) {
        this.books = books;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "shop.books.broken", "Rules that the last check found broken",
                () -> books.last().map(check -> check.findings().size()).orElse(0));
        gauge(registry, "shop.books.unseen", "Rules that the last check could not look at",
                () -> books.last().map(check -> check.unseen().size()).orElse(0));
        gauge(registry, "shop.outbox.age", "Seconds since the oldest event that is not told yet",
                () -> outbox.oldest().map(it -> Duration.between(it.since(), clock.instant()).toSeconds()).orElse(0L));
        gauge(registry, "shop.outbox.given.up", "Events that nobody tells again by themselves", outbox::givenUp);
    }

    private static void gauge(MeterRegistry registry, String name, String what, Supplier<Number> number) {
        Gauge.builder(name, () -> known(number)).description(what).register(registry);
    }

    private static Number known(Supplier<Number> number) {
        try {
            return number.get();
        } catch (DataAccessException | TransactionException away) {
            return Double.NaN;
        }
    }
}
