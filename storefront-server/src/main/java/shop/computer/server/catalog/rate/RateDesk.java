package shop.computer.server.catalog.rate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ExchangeRate;
import shop.computer.api.catalog.SellingRate;

/** Where staff set the shop's selling rate. Each rate is a row that stays; its number is its version. */
@Service
public class RateDesk {

    /** Less than what a slipped, missing or doubled digit makes of a rate, more than the riel moves in a year. */
    private static final BigDecimal MOST_CHANGE = new BigDecimal("0.1");
    private static final int DECIMALS = 4;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RateDesk(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public SellingRate now() {
        return jdbc.sql("select id, riel_per_usd, set_at, set_by from catalog_exchange_rate order by id desc limit 1")
                .query((row, _) -> new SellingRate(new ExchangeRate(row.getBigDecimal("riel_per_usd")),
                        row.getObject("set_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("set_by"), row.getLong("id")))
                .single();
    }

    /**
     * Sets the rate from now on; orders keep the rate they were placed at.
     *
     * @param seen the version the caller has seen
     * @param who a staff user
     * @throws RateRefusedException if it has more than four decimals, or is more than a tenth away from the one now
     * @throws OptimisticLockingFailureException if the rate changed since
     */
    @Transactional
    public SellingRate set(ExchangeRate rate, long seen, String who) {
        var before = now();
        if (before.version() != seen) {
            throw new OptimisticLockingFailureException("The rate is at version " + before.version());
        }
        check(rate.rielPerUsd(), before.rielPerUsd().rielPerUsd());
        add(rate, seen + 1, who);
        events.publishEvent(new RateChanged(rate));
        return now();
    }

    private static void check(BigDecimal rate, BigDecimal before) {
        var most = before.multiply(MOST_CHANGE);
        if (rate.scale() > DECIMALS || rate.subtract(before).abs().compareTo(most) > 0) {
            throw new RateRefusedException(before.subtract(most), before.add(most));
        }
    }

    private void add(ExchangeRate rate, long id, String who) {
        try {
            jdbc.sql("insert into catalog_exchange_rate (id, riel_per_usd, set_at, set_by) values (?, ?, ?, ?)")
                    .params(id, rate.rielPerUsd(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), who)
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("Somebody set the rate a moment ago", faster);
        }
    }
}
