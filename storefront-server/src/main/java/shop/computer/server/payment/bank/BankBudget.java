package shop.computer.server.payment.bank;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many questions the bank still answers today; kept in the database for all servers together. When in doubt none: a question too many
 * is refused and counts all the same. The last fifth is kept for customers who are waiting now.
 */
@Component
public class BankBudget {

    private static final ZoneId PHNOM_PENH = ZoneId.of("Asia/Phnom_Penh");

    private final JdbcClient jdbc;
    private final Limit limit;
    private final Clock clock;

    public BankBudget(JdbcClient jdbc, Limit limit, Clock clock) {
        this.jdbc = jdbc;
        this.limit = limit;
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
        return jdbc.sql(
                "update payment_bank_budget set used = used + 1 where budget_day = ? and used < ? and stopped = false")
                .params(today(), most).update() == 1;
    }

    /** The bank said that it was enough for today. */
    public void stop() {
        open(today());
        jdbc.sql("update payment_bank_budget set stopped = true where budget_day = ?").params(today()).update();
    }

    /** When the bank counts anew. */
    public Instant opensAgain() {
        return today().plusDays(1).atStartOfDay(PHNOM_PENH).toInstant();
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
        return LocalDate.ofInstant(clock.instant(), PHNOM_PENH);
    }

    /** @param dailyBudget how many questions a day the bank answers */
    @ConfigurationProperties("shop.payment")
    public record Limit(int dailyBudget) {}
}
