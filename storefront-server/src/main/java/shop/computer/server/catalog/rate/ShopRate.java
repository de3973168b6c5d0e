package shop.computer.server.catalog.rate;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.computer.api.ExchangeRate;
import shop.computer.server.catalog.memory.Remembered;

/** The shop's selling rate of the riel: the newest row, kept in memory and dropped when a newer one is set. */
@Component
public class ShopRate {

    private final JdbcClient jdbc;
    private final Remembered<ExchangeRate> rate;

    ShopRate(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        rate = new Remembered<>(clock, this::read);
    }

    public ExchangeRate now() {
        return rate.get();
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
