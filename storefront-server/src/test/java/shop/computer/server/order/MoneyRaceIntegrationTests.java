package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.SwitchPayment;
import shop.computer.api.order.edit.EditLine;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankTransaction;

/** Money that comes in the moment in which something else is asked for. */
@MySqlServerTest
class MoneyRaceIntegrationTests {

    private static final int ROUNDS = 8;
    private static final Money PRICE = Money.usd("100");

    private final Orders orders;
    private final OrderMoney money;
    private final PaySwitch paying;
    private final Payments payments;
    private final Refunds refunds;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext context;
    private final ShopKit kit;
    private final String account;

    @Autowired
    MoneyRaceIntegrationTests(Orders orders, OrderMoney money, PaySwitch paying, Payments payments, Refunds refunds,
            Clock clock, JdbcClient jdbc, ApplicationContext context,
            @Value("${shop.payment.account}") String account) {
        this.orders = orders;
        this.money = money;
        this.paying = paying;
        this.payments = payments;
        this.refunds = refunds;
        this.clock = clock;
        this.jdbc = jdbc;
        this.context = context;
        this.account = account;
        this.kit = new ShopKit(context);
    }

    @RepeatedTest(ROUNDS)
    void settlesAnEditedOrderByWhatCame() throws InterruptedException {
        var number = kit.order();
        var sku = orders.detail(number).lines().getFirst().sku();
        var wish = new EditOrder(List.of(new EditLine(sku, 2)), Handover.PICK_UP, null, "One more");

        var refusals = race(number, seen -> orders.edit(number, wish, seen, "sok"));

        assertThat(refusals).allMatch(OptimisticLockingFailureException.class::isInstance);
        var order = paid(number);
        var missing = order.total().minus(PRICE);
        assertThat(missing).isEqualTo(refusals.isEmpty() ? PRICE : Money.zero(Currency.USD));
        assertThat(order.papers().openDifference()).isEqualTo(missing.isZero() ? null : missing);
        assertThat(waiting(number)).extracting(PaymentAttempt::worth)
                .isEqualTo(missing.isZero() ? List.of() : List.of(missing));
        assertThat(kit.stock(sku).reserved()).isEqualTo(missing.isZero() ? 1 : 2);
    }

    @RepeatedTest(ROUNDS)
    void asksForNoCashWhereTheMoneyCame() throws InterruptedException {
        var number = kit.order();
        var wish = new SwitchPayment(PaymentMethod.CASH, "The customer called");

        var refusals = race(number, seen -> orders.switchPayment(number, wish, seen, "sok"));

        assertThat(refusals).allMatch(refusal -> refusal instanceof OptimisticLockingFailureException
                || refusal instanceof EditRefusedException);
        paid(number);
        assertThat(waiting(number)).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void asksForNoRielWhereTheDollarsCame() throws InterruptedException {
        var number = kit.order();

        var refusals = race(number, _ -> {
            paying.payIn(number, Currency.KHR);
            return orders.detail(number);
        });

        assertThat(refusals).isEmpty();
        paid(number);
        assertThat(waiting(number)).isEmpty();
    }

    private interface Deed {
        OrderDetail of(long seen);
    }

    /** The bank tells of the money while somebody does this; what was refused. */
    private List<Throwable> race(OrderNumber number, Deed deed) throws InterruptedException {
        var seen = orders.detail(number).version();
        var md5 = payments.card(number).orElseThrow().md5();
        var hash = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        var found = new BankAnswer.Found(
                new BankTransaction(hash, "payer@bank", account, PRICE.amount(), "USD", clock.instant()));
        Callable<OrderDetail> bank = () -> {
            ReflectionTestUtils.invokeMethod(context.getBean("bankAnswers"), "take", md5, found, clock.instant());
            money.receive(number);
            return orders.detail(number);
        };
        return Rush.of(List.of(bank, () -> deed.of(seen))).refusals();
    }

    private OrderDetail paid(OrderNumber number) {
        money.receive(number);
        var order = orders.detail(number);
        assertThat(order.summary().status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(payments.received(number)).isEqualTo(PRICE);
        assertThat(refunds.of(number)).isEmpty();
        BooksInvariants.holdForKit(jdbc);
        return order;
    }

    private List<PaymentAttempt> waiting(OrderNumber number) {
        return payments.attempts(number).stream().filter(one -> one.status() == PaymentStatus.WAITING).toList();
    }
}
