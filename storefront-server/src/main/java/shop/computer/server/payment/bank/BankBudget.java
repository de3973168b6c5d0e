package shop.computer.server.payment.bank;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import shop.computer.api.ShopTime;
import shop.computer.api.payment.BankTrouble;

/**
 * How many questions the bank still answers today; kept in the database for all servers together. When in doubt none: a question too many
 * is refused and counts all the same. The last fifth is kept for customers who are waiting now. Renewals of the token and questions by
 * list or by hash count as any other.
 */
@Component
public class BankBudget {

    private static final Logger LOG = LoggerFactory.getLogger(BankBudget.class);

    private final JdbcClient jdbc;
    private final Limit limit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    public BankBudget(JdbcClient jdbc, Limit limit, ApplicationEventPublisher events,
            TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.limit = limit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes one question out of the budget.
     *
     * @param late asked for an order whose time is over
     * @return whether there was one left
     */
    public boolean take(boolean late) {
        int most = late ? limit.dailyBudget() * 4 / 5 : limit.dailyBudget();
        open(today());
        boolean taken = jdbc.sql(
                "update payment_bank_budget set used = used + 1 where budget_day = ? and used < ? and stopped = false")
                .params(today(), most).update() == 1;
        if (!taken && !late) {
            tellOnce();
        }
        return taken;
    }

    /** A question never reached the bank, so it did not count it. */
    public void giveBack() {
        jdbc.sql("update payment_bank_budget set used = used - 1 where budget_day = ? and used > 0").param(today())
                .update();
    }

    /** The bank said that it was enough for today. */
    public void stop() {
        open(today());
        jdbc.sql("update payment_bank_budget set stopped = true where budget_day = ?").params(today()).update();
        tellOnce();
    }

    /** When the bank counts anew. */
    public Instant opensAgain() {
        return today().plusDays(1).atStartOfDay(ShopTime.ZONE).toInstant();
    }

    /** How many questions are left for today. */
    int left() {
        return jdbc.sql(
                "select case when stopped = true then 0 else ? - used end from payment_bank_budget where budget_day = ?")
                .params(limit.dailyBudget(), today()).query(Integer.class).optional().orElse(limit.dailyBudget());
    }

    /** Until when nothing can be asked, if no question is left. */
    public Optional<Instant> emptyUntil() {
        return jdbc.sql(
                "select count(*) from payment_bank_budget where budget_day = ? and (stopped = true or used >= ?)")
                .params(today(), limit.dailyBudget()).query(Integer.class).single() > 0
                        ? Optional.of(opensAgain())
                        : Optional.empty();
    }

    private void tellOnce() {
        transaction.executeWithoutResult(_ -> {
            if (jdbc.sql("update payment_bank_budget set told = true where budget_day = ? and told = false")
                    .param(today()).update() == 1) {
                LOG.error(
                        "No question to the bank is left for today; payments must be confirmed by hand until midnight");
                events.publishEvent(new BankSilent(BankTrouble.BUDGET, opensAgain()));
            }
        });
    }

    private void open(LocalDate day) {
        boolean known = jdbc.sql("select count(*) from payment_bank_budget where budget_day = ?").params(day)
                .query(Integer.class).single() > 0;
        if (!known) {
            try {
                jdbc.sql("insert into payment_bank_budget (budget_day, used, stopped) values (?, 0, false)").params(day)
                        .update();
            } catch (DuplicateKeyException e) {
                // another server opened the day in the meantime: just as well
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ShopTime.ZONE);
    }

    /** @param dailyBudget how many questions a day the bank answers */
    @ConfigurationProperties("shop.payment")
    public record Limit(int dailyBudget) {}
}
