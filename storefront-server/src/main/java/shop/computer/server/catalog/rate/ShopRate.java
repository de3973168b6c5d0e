package shop.computer.server.catalog.rate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.computer.api.ExchangeRate;
import shop.computer.server.catalog.memory.Remembered;

/** The shop's selling rate of the riel: the newest row, kept in memory and dropped when a newer one is set. */
@Component
public class ShopRate {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Remembered<ExchangeRate> rate;

    ShopRate(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        rate = new Remembered<>(clock, this::read);
    }

    public ExchangeRate now() {
        return rate.get();
    }

    public void set(ExchangeRate newRate, String who) {
        jdbc.sql("insert into catalog_exchange_rate (riel_per_usd, set_at, set_by) values (:rate, :at, :who)")
                .param("rate", newRate.rielPerUsd())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("who", who).update();
        events.publishEvent(new RateChanged(newRate));
    }

    @EventListener
    void changed(RateChanged event) {
        rate.dropAfterCommit();
    }

    private ExchangeRate read() {
        return jdbc.sql("select riel_per_usd from catalog_exchange_rate order by id desc limit 1")
                .query((row, index) -> new ExchangeRate(row.getBigDecimal("riel_per_usd"))).single();
    }
}
