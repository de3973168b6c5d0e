package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.ConfirmPayment;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.server.ServerTest;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankSilent;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.review.Doubt;

/** Long ago, so that no request of another test has its turn. */
@ServerTest
class PaymentWatcherTests {

    private static final String ACCOUNT = "our_shop@bank";
    private static final Money PRICE = Money.usd("1272.48");
    private static final PaymentSettings SETTINGS = new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh",
            Duration.ofMinutes(10),
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(10)), List.of(Duration.ofMinutes(1), Duration.ofHours(1)),
            List.of(),
            Duration.ZERO, Duration.ofMinutes(5), true);

    @Autowired
    PaymentRequests requests;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    private final MovingClock clock = new MovingClock(Instant.parse("2020-03-02T03:00:00Z"));
    private final FakePaymentVerifier bank = new FakePaymentVerifier();
    private BankCounter counter;
    private List<Object> events;
    private Payments payments;
    private PaymentWatcher watcher;

    @BeforeEach
    void forgetFormerTurns() {
        jdbc.sql("update payment_request set next_check_at = null where created_at < timestamp '2021-01-01 00:00:00'")
                .update();
        jdbc.sql("delete from payment_bank_budget").update();
        watcher = watcher(SETTINGS, 50);
    }

    private PaymentWatcher watcher(PaymentSettings settings, int dailyBudget) {
        counter = new BankCounter(requests, settings, dailyBudget, jdbc, transaction, clock);
        events = counter.events;
        payments = counter.payments;
        return counter.watcher(bank, Runnable::run);
    }

    private OrderNumber anOrder() {
        var order = new OrderNumber("CS-2003" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        transaction.executeWithoutResult(_ -> payments.ask(order, PRICE));
        return order;
    }

    private KhqrCard card(OrderNumber order) {
        return transaction.execute(_ -> payments.card(order).orElseThrow());
    }

    private BankTransaction aPayment() {
        return new BankTransaction(Long.toHexString(ThreadLocalRandom.current().nextLong()) + "00", "payer@bank",
                ACCOUNT,
                new BigDecimal("1272.480"), "USD", clock.instant());
    }

    private BankTransaction paidAt(@Nullable Instant time) {
        var payment = aPayment();
        return new BankTransaction(payment.hash(), payment.from(), ACCOUNT, PRICE.amount(), "USD", time);
    }

    private void paid(OrderNumber order, BankTransaction payment) {
        bank.says(card(order).md5(), new BankAnswer.Found(payment));
    }

    private void askAfter(Duration wait) {
        clock.move(wait);
        watcher.askDue();
    }

    private void reviewed(OrderNumber order, ReviewReason reason, @Nullable Money received) {
        var summary = payments.summary(order);
        assertThat(summary.status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(summary.reason()).isEqualTo(reason);
        assertThat(summary.received()).isEqualTo(received);
        assertThat(summary.bankHash()).isNotBlank();
        assertThat(events).contains(new PaymentInReview(order)).doesNotContain(new PaymentReceived(order));
    }

    @Test
    void turnsToPaidWhenTheWholeSumCameInTime() {
        var order = anOrder();
        var payment = aPayment();
        paid(order, payment);

        askAfter(Duration.ofSeconds(5));

        var summary = payments.summary(order);
        assertThat(summary.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(summary.received()).isEqualTo(PRICE);
        assertThat(summary.bankHash()).isEqualTo(payment.hash());
        assertThat(summary.payer()).isEqualTo("payer@bank");
        assertThat(events).containsExactly(new PaymentReceived(order));
        askAfter(Duration.ofHours(1));
        assertThat(bank.asked()).hasSize(1);
    }

    @Test
    void asksAtGrowingGapsAndNotBefore() {
        anOrder();

        askAfter(Duration.ofSeconds(4));
        assertThat(bank.asked()).isEmpty();
        askAfter(Duration.ofSeconds(1));
        askAfter(Duration.ofSeconds(9));
        assertThat(bank.asked()).hasSize(1);
        askAfter(Duration.ofSeconds(1));
        assertThat(bank.asked()).hasSize(2);
    }

    @Test
    void sendsAWrongAmountToReviewAndKeepsWhatCame() {
        var order = anOrder();
        var payment = aPayment();
        paid(order, new BankTransaction(payment.hash(), payment.from(), ACCOUNT, new BigDecimal("1272.47"), "USD",
                clock.instant()));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.AMOUNT_DIFFERS, Money.usd("1272.47"));
    }

    @Test
    void sendsTheEqualNumberInAnotherCurrencyToReview() {
        var order = anOrder();
        var payment = aPayment();
        paid(order, new BankTransaction(payment.hash(), payment.from(), ACCOUNT, new BigDecimal("5153600"), "KHR",
                clock.instant()));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.CURRENCY_DIFFERS, Money.riel(5_153_600));
    }

    @Test
    void sendsACurrencyThatTheBooksDoNotKnowToReview() {
        var order = anOrder();
        var payment = aPayment();
        paid(order,
                new BankTransaction(payment.hash(), payment.from(), ACCOUNT, PRICE.amount(), "THB", clock.instant()));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.CURRENCY_DIFFERS, null);
    }

    @Test
    void sendsMoneyForAnotherAccountToReview() {
        var order = anOrder();
        var payment = aPayment();
        paid(order, new BankTransaction(payment.hash(), payment.from(), "other@bank", PRICE.amount(), "USD",
                clock.instant()));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.ACCOUNT_DIFFERS, PRICE);
    }

    @Test
    void doesNotLetOneTransactionPayTwoOrders() {
        var first = anOrder();
        var second = anOrder();
        var payment = aPayment();
        paid(first, payment);
        askAfter(Duration.ofSeconds(5));

        paid(second, payment);
        askAfter(Duration.ofSeconds(10));

        assertThat(payments.summary(first).status()).isEqualTo(PaymentStatus.PAID);
        reviewed(second, ReviewReason.ALREADY_USED, PRICE);
    }

    @Test
    void sendsMoneyThatCameAfterTheEndToReviewThoughItStillWaits() {
        var order = anOrder();
        var payment = aPayment();
        paid(order, new BankTransaction(payment.hash(), payment.from(), ACCOUNT, PRICE.amount(), "USD",
                clock.instant().plus(Duration.ofMinutes(16))));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.LATE, PRICE);
    }

    @Test
    void expiresOnlyWhenTheBankHasNothingAfterTheEnd() {
        var order = anOrder();

        askAfter(Duration.ofMinutes(9));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);
        askAfter(Duration.ofMinutes(1).plusSeconds(2));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(events).containsExactly(new PaymentExpired(order));
    }

    @Test
    void sendsMoneyThatCameAfterTheTimeToTheQueueOfLateMoney() {
        var order = anOrder();
        askAfter(Duration.ofMinutes(11));
        paid(order, paidAt(card(order).expiresAt().plus(Duration.ofMinutes(5)).plusMillis(1)));

        askAfter(Duration.ofMinutes(1));

        reviewed(order, ReviewReason.LATE, PRICE);
        assertThat(events).startsWith(new PaymentExpired(order)).contains(new PaymentInReview(order));
        assertThat(counter.reviewBook.of(order)).singleElement().satisfies(review -> {
            assertThat(review.kind()).isEqualTo(ReviewKind.LATE);
            assertThat(review.received()).isEqualTo(PRICE);
        });
    }

    @Test
    void settlesMoneyThatWasPaidInTimeButLearnedOfAfterExpiry() {
        var order = anOrder();
        askAfter(Duration.ofMinutes(11));
        paid(order, paidAt(card(order).expiresAt().minusSeconds(1)));

        askAfter(Duration.ofMinutes(1));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(events).containsExactly(new PaymentExpired(order), new PaymentReceived(order));
    }

    @Test
    void doesNotTakeMoneyWithoutATimeForPaidInTimeOnceTheRequestHasExpired() {
        var order = anOrder();
        askAfter(Duration.ofMinutes(11));
        paid(order, paidAt(null));

        askAfter(Duration.ofMinutes(1));

        reviewed(order, ReviewReason.LATE, PRICE);
    }

    @Test
    void recognisesMoneyOnACodeThatAnotherReplaced() {
        var order = anOrder();
        var old = card(order);
        transaction.executeWithoutResult(_ -> payments.replace(order, Money.riel(5_153_600)));
        assertThat(card(order).amount()).isEqualTo(Money.riel(5_153_600));
        assertThat(card(order).khqr()).isNotEqualTo(old.khqr());

        bank.says(old.md5(), new BankAnswer.Found(aPayment()));
        askAfter(Duration.ofSeconds(5));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payments.received(order)).isEqualTo(PRICE);
        assertThat(payments.attempts(order)).extracting(PaymentAttempt::status).containsExactly(PaymentStatus.PAID,
                PaymentStatus.EXPIRED);
        assertThat(events).containsExactly(new PaymentReceived(order));
    }

    @Test
    void findsMoneyThatComesOnAReplacedCodeWhileItsTimeRuns() {
        var order = anOrder();
        var old = card(order);
        askAfter(Duration.ofSeconds(5));
        transaction.executeWithoutResult(_ -> payments.replace(order, Money.riel(5_153_600)));
        askAfter(Duration.ofSeconds(10));

        bank.says(old.md5(), new BankAnswer.Found(aPayment()));
        askAfter(Duration.ofSeconds(10));

        assertThat(payments.received(order)).isEqualTo(PRICE);
    }

    @Test
    void asksAboutAReplacedCodeToItsEndAndAtOnceWhenTheCustomerSaysItIsPaid() {
        watcher = watcher(new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh", Duration.ofMinutes(10),
                List.of(Duration.ofSeconds(5)), List.of(), List.of(), Duration.ofMinutes(3), Duration.ofMinutes(5),
                true), 50);
        var order = anOrder();
        var old = card(order).md5();
        transaction.executeWithoutResult(_ -> payments.replace(order, Money.riel(5_153_600)));
        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofSeconds(5));
        assertThat(bank.asked().stream().filter(old::equals)).hasSize(1);

        transaction.executeWithoutResult(_ -> payments.checkSoon(order));
        askAfter(Duration.ofSeconds(5));

        assertThat(bank.asked().stream().filter(old::equals)).hasSize(2);
        assertThat(payments.isUnknown(order)).isTrue();
        askAfter(Duration.ofMinutes(12));
        assertThat(payments.isUnknown(order)).isFalse();
    }

    @Test
    void expiresNothingOnAServerWhoseClockIsAhead() {
        clock.move(Duration.ofDays(36_500));
        var order = anOrder();
        var code = card(order).md5();
        clock.move(Duration.ofMinutes(30));

        counter.answers.take(code, new BankAnswer.NotFound(), clock.instant());

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);
        assertThat(events).isEmpty();
        jdbc.sql("update payment_request set next_check_at = null where md5 = ?").param(code).update();
    }

    @Test
    void asksAboutAllThatIsDueInAsFewQuestionsAsTheBankTakes() {
        bank.takesLists();
        Stream.generate(this::anOrder).limit(120).forEach(order -> paid(order, aPayment()));

        askAfter(Duration.ofSeconds(5));

        assertThat(bank.lists()).containsExactly(50, 50, 20);
        assertThat(bank.asked()).isEmpty();
    }

    @Test
    void sendsASumNoBankHoldsToReview() {
        var order = anOrder();
        paid(order, new BankTransaction("f" + order.value(), "payer@bank", ACCOUNT, new BigDecimal("1e20"), "USD",
                clock.instant()));

        askAfter(Duration.ofSeconds(5));

        reviewed(order, ReviewReason.AMOUNT_DIFFERS, null);
    }

    @Test
    void countsRielAsTheDollarsTheyWereAskedFor() {
        var order = anOrder();
        transaction.executeWithoutResult(_ -> payments.replace(order, Money.riel(5_153_600)));
        bank.says(card(order).md5(), new BankAnswer.Found(new BankTransaction("abc" + order.value(), "payer@bank",
                ACCOUNT, new BigDecimal("5153600.0"), "KHR", clock.instant())));

        askAfter(Duration.ofSeconds(5));

        assertThat(payments.summary(order).received()).isEqualTo(Money.riel(5_153_600));
        assertThat(payments.received(order)).isEqualTo(PRICE);
    }

    @Test
    void sendsASecondPaymentOfTheSameDebtToReviewAndOwesItBack() {
        var order = anOrder();
        var old = card(order);
        transaction.executeWithoutResult(_ -> payments.replace(order, PRICE));
        bank.says(old.md5(), new BankAnswer.Found(aPayment()));
        paid(order, aPayment());

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofMinutes(15));

        assertThat(payments.received(order)).isEqualTo(PRICE);
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(counter.reviewBook.of(order)).singleElement()
                .satisfies(review -> assertThat(review.reason()).isEqualTo(ReviewReason.PAID_TWICE));
        assertThat(counter.refunds.of(order)).singleElement().satisfies(task -> {
            assertThat(task.amount()).isEqualTo(PRICE);
            assertThat(task.reason()).isEqualTo(RefundReason.PAID_TWICE);
        });
        assertThat(events.stream().filter(new PaymentReceived(order)::equals)).hasSize(1);
    }

    private void lookTwice() {
        watcher = watcher(new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh", Duration.ofMinutes(10),
                List.of(Duration.ofSeconds(5)), List.of(), List.of(Duration.ofMinutes(16)), Duration.ZERO,
                Duration.ofMinutes(5), true), 50);
    }

    @Test
    void owesBackWhatCameOnceMoreOnACodeThatIsPaid() {
        lookTwice();
        var order = anOrder();
        paid(order, aPayment());
        askAfter(Duration.ofSeconds(5));
        var second = aPayment();
        paid(order, second);

        askAfter(Duration.ofMinutes(15));
        assertThat(counter.refunds.of(order)).isEmpty();
        askAfter(Duration.ofMinutes(1));
        askAfter(Duration.ofHours(1));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payments.received(order)).isEqualTo(PRICE);
        assertThat(counter.refunds.of(order)).singleElement().satisfies(task -> {
            assertThat(task.amount()).isEqualTo(PRICE);
            assertThat(task.reason()).isEqualTo(RefundReason.PAID_TWICE);
        });
        assertThat(counter.reviewBook.unmatched(second.hash())).hasValueSatisfying(review -> {
            assertThat(review.status()).isEqualTo(ReviewStatus.REFUNDED);
            assertThat(review.order()).isEqualTo(order);
        });
        assertThat(bank.asked()).hasSize(2);
    }

    @Test
    void owesNothingWhenTheSecondLookShowsTheMoneyThatWasSeen() {
        lookTwice();
        var order = anOrder();
        paid(order, aPayment());

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofMinutes(16));

        assertThat(bank.asked()).hasSize(2);
        assertThat(counter.refunds.of(order)).isEmpty();
        assertThat(events).containsExactly(new PaymentReceived(order));
    }

    @Test
    void queuesRightMoneyThatFollowsAWrongAmount() {
        lookTwice();
        var order = anOrder();
        var wrong = aPayment();
        paid(order, new BankTransaction(wrong.hash(), wrong.from(), ACCOUNT, new BigDecimal("1272.47"), "USD",
                clock.instant()));
        askAfter(Duration.ofSeconds(5));
        var right = aPayment();
        paid(order, right);

        askAfter(Duration.ofMinutes(16));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(counter.refunds.of(order)).isEmpty();
        assertThat(counter.reviewBook.unmatched(right.hash()))
                .hasValueSatisfying(review -> assertThat(review.status()).isEqualTo(ReviewStatus.OPEN));
    }

    private void confirmed(OrderNumber order) {
        transaction.executeWithoutResult(_ -> counter.reviews.confirm(order,
                new ConfirmPayment("Seen in the bank's app", null, PRICE), "boss"));
    }

    @Test
    void takesTheFirstMoneyOnAConfirmedCodeForTheOneThatWasConfirmed() {
        lookTwice();
        var order = anOrder();
        confirmed(order);
        var first = aPayment();
        paid(order, first);

        askAfter(Duration.ofSeconds(1));
        assertThat(counter.refunds.of(order)).isEmpty();
        assertThat(payments.summary(order).bankHash()).isEqualTo(first.hash());

        paid(order, aPayment());
        askAfter(Duration.ofMinutes(16));
        assertThat(counter.refunds.of(order)).singleElement()
                .satisfies(task -> assertThat(task.reason()).isEqualTo(RefundReason.PAID_TWICE));
        assertThat(payments.received(order)).isEqualTo(PRICE);
    }

    @Test
    void takesMoneyOnAnEarlierCodeForTheOneThatWasConfirmed() {
        var order = anOrder();
        var old = card(order);
        transaction.executeWithoutResult(_ -> payments.replace(order, PRICE));
        confirmed(order);
        bank.says(old.md5(), new BankAnswer.Found(aPayment()));

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofMinutes(15));

        assertThat(payments.received(order)).isEqualTo(PRICE);
        assertThat(counter.refunds.of(order)).isEmpty();
        assertThat(counter.reviewBook.of(order)).isEmpty();
    }

    @Test
    void acceptsQueuedMoneyThatTurnsOutToBeWhatWasConfirmed() {
        var order = anOrder();
        var payment = aPayment();
        counter.reviewBook.open(Doubt.unmatched(PRICE, payment.hash(), payment.from(), payment.paidAt()));
        confirmed(order);
        paid(order, payment);

        askAfter(Duration.ofSeconds(1));

        assertThat(counter.reviewBook.unmatched(payment.hash())).hasValueSatisfying(review -> {
            assertThat(review.status()).isEqualTo(ReviewStatus.ACCEPTED);
            assertThat(review.order()).isEqualTo(order);
        });
    }

    @Test
    void queuesRightMoneyOnACodeWhoseWrongMoneyStaffGaveBack() {
        lookTwice();
        var order = anOrder();
        var wrong = aPayment();
        paid(order, new BankTransaction(wrong.hash(), wrong.from(), ACCOUNT, new BigDecimal("1272.47"), "USD",
                clock.instant()));
        askAfter(Duration.ofSeconds(5));
        var review = counter.reviewBook.of(order).getLast();
        transaction.executeWithoutResult(_ -> counter.reviews.refund(review.id(), "Too little", 0, "boss"));
        var right = aPayment();
        paid(order, right);

        askAfter(Duration.ofMinutes(16));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(payments.summary(order).bankHash()).isEqualTo(wrong.hash());
        assertThat(counter.reviewBook.unmatched(right.hash()))
                .hasValueSatisfying(queued -> assertThat(queued.status()).isEqualTo(ReviewStatus.OPEN));
        assertThat(counter.refunds.of(order)).hasSize(1);
    }

    @Test
    void takesAFurtherRequestOfAPaidOrderForMoneyOfItsOwn() {
        var order = anOrder();
        paid(order, aPayment());
        askAfter(Duration.ofSeconds(5));
        transaction.executeWithoutResult(_ -> payments.askMore(order, Money.usd("20")));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);

        paid(order, new BankTransaction("more" + order.value(), "payer@bank", ACCOUNT, new BigDecimal("20"), "USD",
                clock.instant()));
        askAfter(Duration.ofSeconds(5));

        assertThat(payments.received(order)).isEqualTo(Money.usd("1292.48"));
        assertThat(counter.reviewBook.of(order)).isEmpty();
    }

    @Test
    void stopsAskingAfterTheLastLateCheck() {
        anOrder();
        askAfter(Duration.ofMinutes(11));
        askAfter(Duration.ofMinutes(1));
        askAfter(Duration.ofHours(1));
        int asked = bank.asked().size();

        askAfter(Duration.ofDays(3));

        assertThat(bank.asked()).hasSize(asked);
    }

    @Test
    void neverExpiresAPaymentThatTheBankCouldNotBeAskedAbout() {
        var order = anOrder();
        bank.says(card(order).md5(), new BankAnswer.Unknown("HTML"));

        askAfter(Duration.ofMinutes(11));
        askAfter(Duration.ofMinutes(5));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);

        var payment = aPayment();
        paid(order, new BankTransaction(payment.hash(), payment.from(), ACCOUNT, PRICE.amount(), "USD",
                card(order).expiresAt().minusSeconds(1)));
        askAfter(Duration.ofMinutes(1));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void takesAFailureAtTheBankAsTheEndOfTheRequest() {
        var order = anOrder();
        bank.says(card(order).md5(), new BankAnswer.Failed());

        askAfter(Duration.ofSeconds(5));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(events).containsExactly(new PaymentExpired(order));
    }

    @Test
    void findsThePaymentAfterTheServerWasStartedAgain() {
        var order = anOrder();
        paid(order, aPayment());

        watcher = watcher(SETTINGS, 50);
        askAfter(Duration.ofSeconds(30));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void letsOnlyOneOfTwoServersTakeATurn() {
        anOrder();
        clock.move(Duration.ofSeconds(5));
        var one = new PaymentTurns(requests, transaction, clock);
        var other = new PaymentTurns(requests, transaction, clock);
        var seen = requests.due(clock.instant(), org.springframework.data.domain.Limit.of(4));

        assertThat(seen).hasSize(1);
        assertThat(one.take(4)).hasSize(1);
        assertThat(other.take(4)).isEmpty();
    }

    @Test
    void givesATurnOfADeadServerToTheNextOne() {
        anOrder();
        clock.move(Duration.ofSeconds(5));
        new PaymentTurns(requests, transaction, clock).take(4);

        askAfter(Duration.ofSeconds(30));

        assertThat(bank.asked()).hasSize(1);
    }

    @Test
    void believesTheSameAnswerOnlyOnce() {
        var order = anOrder();
        var found = new BankAnswer.Found(aPayment());
        var answers = counter.answers;

        answers.take(card(order).md5(), found, clock.instant());
        answers.take(card(order).md5(), found, clock.instant());

        assertThat(events).containsExactly(new PaymentReceived(order));
    }

    @Test
    void asksNoMoreThanTheDaysBudgetAndGoesOnAtMidnightInPhnomPenh() {
        watcher = watcher(new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh", Duration.ofMinutes(10),
                List.of(Duration.ofSeconds(5)), List.of(), List.of(), Duration.ZERO, Duration.ofMinutes(5), true), 1);
        var order = anOrder();

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofSeconds(5));
        assertThat(bank.asked()).hasSize(1);
        askAfter(Duration.ofMinutes(20));
        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);
        clock.set(Instant.parse("2020-03-02T17:00:00Z"));
        watcher.askDue();
        assertThat(bank.asked()).hasSize(2);
    }

    @Test
    void stopsForTheDayWhenTheBankSaysThatItWasEnough() {
        var first = anOrder();
        bank.says(card(first).md5(), new BankAnswer.LimitReached());
        askAfter(Duration.ofSeconds(5));

        anOrder();
        askAfter(Duration.ofSeconds(5));

        assertThat(bank.asked()).hasSize(1);
        assertThat(payments.summary(first).status()).isEqualTo(PaymentStatus.WAITING);
    }

    @Test
    void saysOnceADayThatNoQuestionIsLeft() {
        watcher = watcher(SETTINGS, 1);
        anOrder();
        anOrder();

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofSeconds(5));
        anOrder();
        askAfter(Duration.ofSeconds(5));

        assertThat(events.stream().filter(BankSilent.class::isInstance)).hasSize(1);
        assertThat(counter.budget.emptyUntil()).contains(Instant.parse("2020-03-02T17:00:00Z"));
    }

    @Test
    void doesNotCountAQuestionThatNeverReachedTheBank() {
        watcher = watcher(SETTINGS, 1);
        var order = anOrder();
        bank.says(card(order).md5(), new BankAnswer.Unknown("nobody there", false));

        askAfter(Duration.ofSeconds(5));
        askAfter(Duration.ofMinutes(1));

        assertThat(bank.asked()).hasSize(2);
        assertThat(counter.budget.emptyUntil()).isEmpty();
    }

    @Test
    void asksAboutAllOpenPaymentsWithinTwoMinutesOfTheBanksReturn() {
        var orders = Stream.generate(this::anOrder).limit(12).toList();
        orders.forEach(order -> bank.says(card(order).md5(), new BankAnswer.Unknown("down", false)));
        for (int minute = 0; minute < 60; minute++) {
            askAfter(Duration.ofMinutes(1));
        }
        assertThat(orders).allMatch(order -> payments.summary(order).status() == PaymentStatus.WAITING);

        orders.forEach(order -> paid(order, paidAt(card(order).createdAt().plusSeconds(30))));
        for (int second = 0; second < 120; second += 5) {
            askAfter(Duration.ofSeconds(5));
        }

        assertThat(orders).allMatch(order -> payments.summary(order).status() == PaymentStatus.PAID);
    }

    @Test
    void asksSeldomWhileNobodyWatchesAndSoonWhenAPageIsOpenedAgain() {
        watcher = watcher(new PaymentSettings(ACCOUNT, "Computer Shop", "Phnom Penh", Duration.ofMinutes(10),
                List.of(Duration.ofSeconds(5)), List.of(), List.of(), Duration.ofMinutes(3), Duration.ofMinutes(5),
                true), 50);
        var order = anOrder();
        askAfter(Duration.ofSeconds(35));
        askAfter(Duration.ofSeconds(60));
        assertThat(bank.asked()).hasSize(1);

        transaction.executeWithoutResult(_ -> payments.watched(List.of(order)));
        askAfter(Duration.ofSeconds(5));

        assertThat(bank.asked()).hasSize(2);
    }
}
