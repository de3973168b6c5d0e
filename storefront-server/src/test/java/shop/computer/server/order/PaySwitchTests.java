package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.SwitchPayment;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;
import shop.computer.server.payment.Payments;

@ServerTest
class PaySwitchTests {

    private final Orders orders;
    private final OrderMoney money;
    private final PaySwitch paying;
    private final Payments payments;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    PaySwitchTests(Orders orders, OrderMoney money, PaySwitch paying, Payments payments, JdbcClient jdbc,
            ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.paying = paying;
        this.payments = payments;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void letsAnOrderByKhqrBePaidInCash() {
        var number = kit.order();

        var order = payBy(number, PaymentMethod.CASH);

        assertThat(order.summary().method()).isEqualTo(PaymentMethod.CASH);
        assertThat(order.payment().method()).isEqualTo(PaymentMethod.CASH);
        assertThat(order.nextSteps()).contains(OrderStatus.CONFIRMED);
        assertThat(notes(order)).containsExactly(null, OrderNote.PAYMENT_SWITCHED);
        for (var step : List.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.READY,
                OrderStatus.COMPLETED)) {
            take(number, step);
        }
        assertThat(payments.received(number)).isEqualTo(Money.usd("100"));
        BooksInvariants.holdForKit(jdbc);
    }

    /** Its news is on its way while staff switch: it must not end the order that waits for cash now. */
    @Test
    void doesNotEndByTheExpiryOfTheCodeOfBefore() {
        var number = kit.order();
        payBy(number, PaymentMethod.CASH);

        money.expire(number);

        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void keepsTheGoodsOfAConfirmedOrderThatIsToBePaidByKhqrInstead() {
        var number = kit.orderInCash();
        take(number, OrderStatus.CONFIRMED);

        var order = payBy(number, PaymentMethod.KHQR);

        assertThat(order.papers().openDifference()).isEqualTo(Money.usd("101.50"));
        take(number, OrderStatus.PREPARING);
        assertThat(orders.detail(number).nextSteps()).doesNotContain(OrderStatus.SHIPPED);
        kit.pay(number);
        money.receive(number);
        take(number, OrderStatus.SHIPPED);
        take(number, OrderStatus.COMPLETED);
        assertThat(payments.received(number)).isEqualTo(Money.usd("101.50"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void letsTheShopTakeADifferenceWhenItHandsTheGoodsOver() {
        var number = kit.order();
        kit.payOther(number, "60");
        money.receive(number);

        var order = payBy(number, PaymentMethod.CASH);

        assertThat(order.papers().openDifference()).isNull();
        assertThat(notes(order)).endsWith(OrderNote.PAYMENT_SWITCHED, OrderNote.DIFFERENCE_SETTLED);
        assertThat(order.summary().method()).isEqualTo(PaymentMethod.KHQR);
        for (var step : List.of(OrderStatus.PREPARING, OrderStatus.READY, OrderStatus.COMPLETED)) {
            take(number, step);
        }
        assertThat(payments.received(number)).isEqualTo(Money.usd("100"));
    }

    @Test
    void makesANewCodeForADifferenceWhoseCodeRanOut() {
        var number = kit.order();
        kit.payOther(number, "60");
        money.receive(number);
        kit.letTimePass(number);

        paying.payIn(number, Currency.KHR);

        var newest = payments.attempts(number).getLast();
        assertThat(newest.status()).isEqualTo(PaymentStatus.WAITING);
        assertThat(newest.worth()).isEqualTo(Money.usd("40"));
        assertThat(newest.asked().currency()).isEqualTo(Currency.KHR);
    }

    @Test
    void makesANewCodeForAnOrderWhoseMoneyWentBackWhileItsTimeRuns() {
        var number = kit.order();
        fail(number);
        money.expire(number);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);

        paying.payIn(number, Currency.USD);

        assertThat(orders.detail(number).payment().status()).isEqualTo(PaymentStatus.WAITING);
        kit.pay(number);
        money.receive(number);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void endsAnOrderWhoseMoneyWentBackOnceItsTimeIsOver() {
        var number = kit.order();
        fail(number);
        jdbc.sql("update payment_request set expires_at = timestamp '2020-01-01 00:00:00', heard_out = true"
                + " where order_number = ?").param(number.value()).update();

        money.expire(number);

        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.EXPIRED);
    }

    /** As the bank or staff do. */
    private void fail(OrderNumber number) {
        jdbc.sql("update payment_request set status = 'FAILED' where order_number = ?").param(number.value()).update();
    }

    @Test
    void makesNoNewCodeForAnOrderWhoseTimeIsOver() {
        var number = kit.order();
        kit.letTimePass(number);

        paying.payIn(number, Currency.USD);

        assertThat(payments.attempts(number)).hasSize(1);
    }

    @Test
    void changesNothingWhenItIsPaidInThisWayAlready() {
        var number = kit.order();
        var before = orders.detail(number).version();

        assertThat(payBy(number, PaymentMethod.KHQR).version()).isEqualTo(before);
    }

    @Test
    void refusesWhenNothingIsLeftToBePaid() {
        var number = kit.order();
        kit.pay(number);
        money.receive(number);

        refused(Why.PAID_ALREADY, number);
    }

    @Test
    void refusesForAnOrderThatHasEnded() {
        var number = kit.order();
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Customer called"), orders.detail(number).version(),
                "sok");

        refused(Why.PAID_ALREADY, number);
    }

    @Test
    void refusesCashWhereNobodyTakesIt() {
        var address = new DeliveryAddress("KH-17", "Siem Reap", "Siem Reap", "Svay Dankum", "Street 7", null);
        var wish = kit.wishInCash(kit.cart(1, kit.product("100", 5)), "102.50");
        var number = orders.place(new PlaceOrder(wish.cart(), UUID.randomUUID().toString(), wish.contact(),
                wish.handover(), address, PaymentMethod.KHQR, Money.usd("102.50"), wish.language(), null));

        refused(Why.NO_CASH_THERE, number);
    }

    private void refused(Why why, OrderNumber number) {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> payBy(number, PaymentMethod.CASH))
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private OrderDetail payBy(OrderNumber number, PaymentMethod way) {
        return orders.switchPayment(number, new SwitchPayment(way, "The customer called"),
                orders.detail(number).version(), "sok");
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, null), orders.detail(number).version(), "sok");
    }

    private static List<OrderNote> notes(OrderDetail order) {
        return order.story().stream().map(change -> change.note()).toList();
    }
}
