package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankTransaction;

/** What happens at the same moment, on a real MySQL. */
@MySqlServerTest
class PaymentRaceIntegrationTests {

    private static final int ROUNDS = 20;
    /** Each number once: a second order of one number would owe and receive on top of the first. */
    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);
    private static final Money PRICE = Money.usd("50.00");
    private static final PaymentSettings SETTINGS = new PaymentSettings("our_shop@bank", "Computer Shop", "Phnom Penh",
            Duration.ofMinutes(10), List.of(Duration.ofSeconds(5)), List.of(), List.of(), Duration.ZERO,
            Duration.ofMinutes(5),
            true);

    @Autowired
    PaymentRequests requests;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    private final MovingClock clock = new MovingClock(Instant.parse("2020-07-02T03:00:00Z"));
    private BankCounter counter;

    @BeforeEach
    void putTogether() {
        counter = new BankCounter(requests, SETTINGS, 50, jdbc, transaction, clock);
    }

    private OrderNumber anOrder() {
        var order = new OrderNumber("CS-2007" + SERIAL.incrementAndGet());
        transaction.executeWithoutResult(_ -> counter.payments.ask(order, PRICE));
        return order;
    }

    private String md5(OrderNumber order) {
        return counter.payments.card(order).orElseThrow().md5();
    }

    private BankAnswer.Found paid() {
        var hash = "%016x".formatted(ThreadLocalRandom.current().nextLong()).repeat(4);
        return new BankAnswer.Found(new BankTransaction(hash, "payer@bank", "our_shop@bank", new BigDecimal("50.00"),
                "USD", clock.instant()));
    }

    private long received(OrderNumber order) {
        return counter.events.stream().filter(new PaymentReceived(order)::equals).count();
    }

    private static void atOnce(List<Runnable> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newCachedThreadPool()) {
            var running = deeds.stream().map(deed -> threads.submit((Callable<Void>) () -> {
                start.await();
                deed.run();
                return null;
            })).toList();
            for (Future<Void> one : running) {
                one.get();
            }
        }
    }

    @AfterEach
    void checkTheBooks() {
        BooksInvariants.holdForSku("NONE", jdbc);
    }

    @Test
    void believesOneAnswerOnceHoweverManyWatchersBringIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var order = anOrder();
            var md5 = md5(order);
            var answer = paid();

            atOnce(Stream.<Runnable>generate(() -> () -> counter.answers.take(md5, answer, clock.instant())).limit(4)
                    .toList());

            assertThat(counter.payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
            assertThat(received(order)).isEqualTo(1);
        }
    }

    @Test
    void neverLosesMoneyToAnExpiryAtTheSameMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var order = anOrder();
            var md5 = md5(order);
            var answer = paid();
            var afterTheEnd = clock.instant().plus(Duration.ofMinutes(11));

            atOnce(List.of(() -> counter.answers.take(md5, answer, clock.instant()),
                    () -> counter.answers.take(md5, new BankAnswer.NotFound(), afterTheEnd)));

            assertThat(counter.payments.summary(order).status()).isEqualTo(PaymentStatus.PAID);
            assertThat(received(order)).isEqualTo(1);
        }
    }

    @Test
    void letsOneHashPayOneOfTwoOrders() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var orders = List.of(anOrder(), anOrder());
            var answer = paid();

            atOnce(orders.stream().map(OrderNumber::value).map(OrderNumber::new).map(this::md5)
                    .<Runnable>map(md5 -> () -> counter.answers.take(md5, answer, clock.instant())).toList());

            assertThat(orders).extracting(order -> counter.payments.summary(order).status())
                    .containsExactlyInAnyOrder(PaymentStatus.PAID, PaymentStatus.REVIEW);
        }
    }

    @Test
    void letsOneOfTwoCodesOfAnOrderPayItAndOwesTheOtherPayment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var order = anOrder();
            var first = md5(order);
            transaction.executeWithoutResult(_ -> counter.payments.replace(order, PRICE));
            var second = md5(order);

            atOnce(List.of(() -> counter.answers.take(first, paid(), clock.instant()),
                    () -> counter.answers.take(second, paid(), clock.instant())));

            assertThat(counter.payments.received(order)).isEqualTo(PRICE);
            assertThat(received(order)).isEqualTo(1);
            assertThat(counter.refunds.of(order)).hasSize(1);
        }
    }

    @Test
    void owesADocumentOnceHoweverManySayIt() throws Exception {
        var order = anOrder();

        atOnce(Stream.<Runnable>generate(() -> () -> transaction.executeWithoutResult(
                _ -> counter.refunds.owe(order, PRICE, RefundReason.CANCELLED, order.value()))).limit(5).toList());

        assertThat(counter.refunds.of(order)).hasSize(1);
    }
}
