package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.review.AcceptMoney;
import shop.computer.api.payment.review.ConfirmPayment;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.api.payment.review.SearchMoney;
import shop.computer.api.payment.review.SearchStatus;
import shop.computer.server.ServerTest;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.bank.PaymentVerifier;
import shop.computer.server.payment.refusal.MoneyRefusedException;
import shop.computer.server.payment.review.Doubt;

/** Long ago, so that no request of another test is in the way. */
@ServerTest
class ReviewsTests {

    private static final String ACCOUNT = "our_shop@bank";
    private static final Money PRICE = Money.usd("100.00");
    private static final PaymentSettings SETTINGS = new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh",
            Duration.ofMinutes(10), List.of(Duration.ofSeconds(5)), List.of(), List.of(), Duration.ZERO,
            Duration.ofMinutes(5),
            true);

    @Autowired
    PaymentRequests requests;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    private final MovingClock clock = new MovingClock(Instant.parse("2020-05-02T03:00:00Z"));
    private BankCounter counter;

    @BeforeEach
    void putTogether() {
        jdbc.sql("delete from payment_bank_budget where budget_day < date '2021-01-01'").update();
        jdbc.sql("delete from payment_search").update();
        counter = new BankCounter(requests, SETTINGS, 50, jdbc, transaction, clock);
    }

    private OrderNumber anOrder() {
        var order = new OrderNumber("CS-2005" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        transaction.executeWithoutResult(_ -> counter.payments.ask(order, PRICE));
        return order;
    }

    private static String aHash() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong()).repeat(4);
    }

    private BankTransaction transfer(String amount, String account) {
        return new BankTransaction(aHash(), "payer@bank", account, new BigDecimal(amount), "USD", clock.instant());
    }

    private PaymentReview inReview(OrderNumber order, BankTransaction transfer) {
        var md5 = transaction.execute(_ -> counter.payments.card(order).orElseThrow().md5());
        counter.answers.take(md5, new BankAnswer.Found(transfer), clock.instant());
        return counter.reviewBook.of(order).getLast();
    }

    private PaymentReview accept(long id, AcceptMoney wish, long seen, String who) {
        return transaction.execute(_ -> counter.reviews.accept(id, wish, seen, who));
    }

    private PaymentReview refund(long id, String why, long seen, String who) {
        return transaction.execute(_ -> counter.reviews.refund(id, why, seen, who));
    }

    private PaymentReview dismiss(long id, String why, long seen, String who) {
        return transaction.execute(_ -> counter.reviews.dismiss(id, why, seen, who));
    }

    private PaymentStatus status(OrderNumber order) {
        return counter.payments.summary(order).status();
    }

    private PaymentVerifier bankWith(BankAnswer answer) {
        return new PaymentVerifier() {
            @Override
            public BankAnswer ask(String md5) {
                return new BankAnswer.NotFound();
            }

            @Override
            public BankAnswer find(String hash, @Nullable Money amount) {
                return answer;
            }
        };
    }

    @Test
    void letsAManagerAcceptAnotherAmountWithAReason() {
        var order = anOrder();
        var review = inReview(order, transfer("99.00", ACCOUNT));

        var done = accept(review.id(), new AcceptMoney("A dollar is a dollar", null), 0, "boss");

        assertThat(done.status()).isEqualTo(ReviewStatus.ACCEPTED);
        assertThat(done.resolvedBy()).isEqualTo("boss");
        assertThat(status(order)).isEqualTo(PaymentStatus.PAID);
        assertThat(counter.payments.received(order)).isEqualTo(Money.usd("99.00"));
        assertThat(counter.payments.attempts(order).getLast().decidedWhy()).isEqualTo("A dollar is a dollar");
        assertThat(counter.events).contains(new PaymentReceived(order));
    }

    @Test
    void givesTooMuchMoneyBackAsOneRefund() {
        var order = anOrder();
        var review = inReview(order, transfer("110.00", ACCOUNT));

        var done = refund(review.id(), "They pay again", 0, "boss");

        assertThat(counter.refunds.of(order)).singleElement().satisfies(task -> {
            assertThat(task.number()).isEqualTo(done.refund()).matches("RF-2005\\d{6}");
            assertThat(task.amount()).isEqualTo(Money.usd("110.00"));
            assertThat(task.reason()).isEqualTo(RefundReason.OVERPAID);
        });
        assertThat(status(order)).isEqualTo(PaymentStatus.FAILED);
        assertThat(counter.payments.received(order)).isEqualTo(Money.usd("0"));
    }

    @Test
    void neverWavesMoneyAwayThatIsInTheShopsAccount() {
        var review = inReview(anOrder(), transfer("99.00", ACCOUNT));

        assertThatThrownBy(() -> dismiss(review.id(), "no", 0, "boss"))
                .isInstanceOfSatisfying(MoneyRefusedException.class,
                        refused -> assertThat(refused.why()).isEqualTo(MoneyRefusedException.Why.MONEY_IS_THERE));
        assertThat(counter.reviews.detail(review.id()).status()).isEqualTo(ReviewStatus.OPEN);
    }

    @Test
    void neverAcceptsMoneyThatWentIntoAnotherAccount() {
        var order = anOrder();
        var review = inReview(order, transfer("100.00", "somebody@else"));

        assertThatThrownBy(() -> accept(review.id(), new AcceptMoney("please", null), 0, "boss"))
                .isInstanceOf(MoneyRefusedException.class);
        assertThatThrownBy(() -> refund(review.id(), "please", 0, "boss"))
                .isInstanceOf(MoneyRefusedException.class);

        assertThat(dismiss(review.id(), "Not ours", 0, "boss").status())
                .isEqualTo(ReviewStatus.DISMISSED);
        assertThat(status(order)).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void decidesEachReviewOnce() {
        var order = anOrder();
        var review = inReview(order, transfer("99.00", ACCOUNT));
        refund(review.id(), "back", 0, "boss");

        assertThatThrownBy(() -> accept(review.id(), new AcceptMoney("no, wait", null), 0, "boss"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> accept(review.id(), new AcceptMoney("no, wait", null), 1, "boss"))
                .isInstanceOf(MoneyRefusedException.class);
        assertThat(counter.payments.received(order)).isEqualTo(Money.usd("0"));
    }

    @Test
    void endsAReviewOfMoneyThatNoBookCanHoldAndNeverPaysWithIt() {
        for (var transfer : List.of(transfer("0", ACCOUNT), transfer("-5.00", ACCOUNT),
                new BankTransaction(aHash(), "payer@bank", ACCOUNT, PRICE.amount(), "THB", clock.instant()))) {
            var order = anOrder();
            var review = inReview(order, transfer);

            assertThatThrownBy(() -> accept(review.id(), new AcceptMoney("please", null), 0, "boss"))
                    .isInstanceOf(MoneyRefusedException.class);
            assertThatThrownBy(() -> refund(review.id(), "please", 0, "boss"))
                    .isInstanceOf(MoneyRefusedException.class);

            assertThat(dismiss(review.id(), "Settled at the bank's counter", 0, "boss").status())
                    .isEqualTo(ReviewStatus.DISMISSED);
            assertThat(status(order)).isEqualTo(PaymentStatus.FAILED);
        }
    }

    @Test
    void confirmsNoOtherAmountThanIsAskedForNow() {
        var order = anOrder();

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> counter.reviews.confirm(order,
                new ConfirmPayment("Seen before the order became dearer", null, Money.usd("90.00")), "boss")))
                .isInstanceOfSatisfying(MoneyRefusedException.class,
                        refused -> assertThat(refused.why()).isEqualTo(MoneyRefusedException.Why.AMOUNT_DIFFERS));

        assertThat(status(order)).isEqualTo(PaymentStatus.WAITING);
    }

    @Test
    void confirmsAWaitingRequestByHandOnceAndTakesEachHashOnce() {
        var first = anOrder();
        var second = anOrder();
        var hash = aHash();

        transaction.executeWithoutResult(
                _ -> counter.reviews.confirm(first, new ConfirmPayment("Seen in the bank's app", hash, PRICE), "boss"));

        assertThat(status(first)).isEqualTo(PaymentStatus.PAID);
        assertThat(counter.events).contains(new PaymentReceived(first));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                _ -> counter.reviews.confirm(first, new ConfirmPayment("again", null, PRICE), "boss")))
                .isInstanceOf(MoneyRefusedException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                _ -> counter.reviews.confirm(second, new ConfirmPayment("the same", hash, PRICE), "boss")))
                .isInstanceOf(MoneyRefusedException.class);
        assertThat(status(second)).isEqualTo(PaymentStatus.WAITING);
    }

    @Test
    void queuesMoneyThatAnswersNoRequestAndLetsItPayTheOrderItIsMeantFor() {
        var order = anOrder();
        var transfer = transfer("100.00", ACCOUNT);
        var searches = counter.searches(bankWith(new BankAnswer.Found(transfer)));
        var search = transaction.execute(_ -> searches.begin(new SearchMoney(transfer.hash(), null), "boss"));

        searches.askDue();
        searches.askDue();

        var found = searches.detail(search.id());
        assertThat(found.status()).isEqualTo(SearchStatus.UNMATCHED);
        var review = counter.reviews.detail(found.review());
        assertThat(review.received()).isEqualTo(PRICE);
        accept(review.id(), new AcceptMoney("They called", order), 0, "boss");
        assertThat(status(order)).isEqualTo(PaymentStatus.PAID);
        assertThat(counter.payments.summary(order).bankHash()).isEqualTo(transfer.hash());
    }

    @Test
    void attachesUnmatchedMoneyOnlyToAnOrderThatAskedForThatMuch() {
        var order = anOrder();
        var transfer = transfer("60.00", ACCOUNT);
        var searches = counter.searches(bankWith(new BankAnswer.Found(transfer)));
        transaction.execute(_ -> searches.begin(new SearchMoney(transfer.hash(), null), "boss"));
        searches.askDue();
        var review = counter.reviewBook.unmatched(transfer.hash()).orElseThrow();

        assertThatThrownBy(() -> accept(review.id(), new AcceptMoney("so what", order), 0, "boss"))
                .isInstanceOf(MoneyRefusedException.class);
        var done = refund(review.id(), "Whose is it?", 0, "boss");

        assertThat(counter.refunds.detail(done.refund()).order()).isNull();
        assertThat(counter.refunds.detail(done.refund()).amount()).isEqualTo(Money.usd("60.00"));
    }

    @Test
    void letsRightMoneyPayAnOrderWhoseWrongMoneyWentBack() {
        var order = anOrder();
        var wrong = inReview(order, transfer("99.00", ACCOUNT));
        refund(wrong.id(), "Too little", 0, "boss");
        assertThat(counter.events).contains(new PaymentExpired(order));
        var right = transfer("100.00", ACCOUNT);
        counter.reviewBook.open(Doubt.unmatched(PRICE, right.hash(), right.from(), right.paidAt()));
        var unmatched = counter.reviewBook.unmatched(right.hash()).orElseThrow();

        accept(unmatched.id(), new AcceptMoney("They paid once more", order), 0, "boss");

        assertThat(counter.payments.received(order)).isEqualTo(PRICE);
        assertThat(counter.payments.attempts(order)).extracting(PaymentAttempt::bankHash)
                .containsExactly(wrong.bankHash(), right.hash());
        assertThat(counter.events).contains(new PaymentReceived(order));
    }

    @Test
    void confirmsByHandWhatTheBankRefusedAtFirst() {
        var order = anOrder();
        var md5 = transaction.execute(_ -> counter.payments.card(order).orElseThrow().md5());
        counter.answers.take(md5, new BankAnswer.Failed(), clock.instant());

        transaction.executeWithoutResult(_ -> counter.reviews.confirm(order,
                new ConfirmPayment("Seen in the bank's app", aHash(), PRICE), "boss"));

        assertThat(status(order)).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void asksTheBankAboutNoCodeWhereAnOrderInCashIsPaidByTransfer() {
        var order = new OrderNumber("CS-2005" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        transaction.executeWithoutResult(_ -> counter.payments.askCash(order, PRICE));
        var transfer = transfer("100.00", ACCOUNT);
        counter.reviewBook.open(Doubt.unmatched(PRICE, transfer.hash(), transfer.from(), transfer.paidAt()));

        accept(counter.reviewBook.unmatched(transfer.hash()).orElseThrow().id(), new AcceptMoney("Theirs", order), 0,
                "boss");

        assertThat(status(order)).isEqualTo(PaymentStatus.PAID);
        assertThat(jdbc.sql("select next_check_at from payment_request where order_number = ?").param(order.value())
                .query(LocalDateTime.class).optional()).isEmpty();
    }

    @Test
    void sendsMoneyToReviewThatWasGivenBackBeforeItsOrderWasFound() {
        var order = anOrder();
        var transfer = transfer("100.00", ACCOUNT);
        var searches = counter.searches(bankWith(new BankAnswer.Found(transfer)));
        transaction.execute(_ -> searches.begin(new SearchMoney(transfer.hash(), null), "boss"));
        searches.askDue();
        var unmatched = counter.reviewBook.unmatched(transfer.hash()).orElseThrow();
        refund(unmatched.id(), "Nobody knows it", 0, "boss");

        inReview(order, transfer);

        assertThat(status(order)).isEqualTo(PaymentStatus.REVIEW);
    }

    @Test
    void leavesASearchThatTheBankDidNotAnswerWithoutMoney() {
        var searches = counter.searches(bankWith(new BankAnswer.Unknown("HTML")));
        var search = transaction.execute(_ -> searches.begin(new SearchMoney(aHash(), null), "boss"));

        searches.askDue();

        assertThat(searches.detail(search.id()).status()).isEqualTo(SearchStatus.UNKNOWN);
        assertThat(searches.detail(search.id()).review()).isNull();
    }
}
