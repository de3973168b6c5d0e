package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.PaymentVerifier;

class BankAppTests {

    private static final URI LINK = URI.create("https://bank.example/1");

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1"));
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-28T03:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private boolean offered = true;
    private Optional<URI> link = Optional.of(LINK);

    @BeforeEach
    void openTheBudget() {
        jdbc.sql("""
                create table payment_bank_budget (budget_day date primary key, used int not null,
                stopped boolean not null, told boolean default false not null)""").update();
    }

    @Test
    void asksTheBankOnceForEachCode() {
        var app = app(10);

        assertThat(app.link("one")).contains(LINK);
        assertThat(app.link("one")).contains(LINK);
        assertThat(app.link("two")).contains(LINK);
        assertThat(asked).containsExactly("one", "two");
    }

    @Test
    void isNotOfferedWhereTheShopHasNotSwitchedItOn() {
        offered = false;

        assertThat(app(10).isOffered()).isFalse();
        assertThat(app(10).link("one")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void isNotOfferedForAWhileAfterTheBankGaveNoLink() {
        var app = app(10);
        link = Optional.empty();

        assertThat(app.link("one")).isEmpty();
        assertThat(app.isOffered()).isFalse();

        clock.move(Duration.ofMinutes(1));
        assertThat(app.isOffered()).isTrue();
    }

    @Test
    void asksABankThatGivesNoLinkLessAndLessOften() {
        var app = app(100);
        link = Optional.empty();

        for (int minute = 0; minute < 24 * 60; minute++) {
            app.link("one");
            clock.move(Duration.ofMinutes(1));
        }

        assertThat(asked).hasSizeLessThan(15);
    }

    @Test
    void leavesTheLastQuestionsOfTheDayForTheMoney() {
        var app = app(2);

        assertThat(app.link("one")).contains(LINK);
        assertThat(app.link("two")).isEmpty();
        assertThat(app.isOffered()).isFalse();
        assertThat(asked).containsExactly("one");
    }

    private BankApp app(int budget) {
        var bank = new PaymentVerifier() {

            @Override
            public BankAnswer ask(String md5) {
                return new BankAnswer.NotFound();
            }

            @Override
            public boolean opensApps() {
                return offered;
            }

            @Override
            public Optional<URI> appLink(String khqr) {
                asked.add(khqr);
                return link;
            }
        };
        return new BankApp(bank, new BankBudget(jdbc, new BankBudget.Limit(budget), _ -> {},
                TransactionOperations.withoutTransaction(), clock), clock);
    }
}
