package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundTask;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;

@ServerTest
class OrderMoneyTests {

    private final Orders orders;
    private final OrderMoney money;
    private final Payments payments;
    private final Refunds refunds;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderMoneyTests(Orders orders, OrderMoney money, Payments payments, Refunds refunds, JdbcClient jdbc,
            ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.payments = payments;
        this.refunds = refunds;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void hearsOfTheSameMoneyTwiceWithoutHarm() {
        var number = kit.order();
        kit.pay(number);

        hear(number);
        hear(number);

        assertThat(notes(number)).containsExactly(null, OrderNote.PAID);
        assertThat(refunds.of(number)).isEmpty();
    }

    @Test
    void believesNoNewsOfMoneyThatIsNotInTheBooks() {
        var number = kit.order();

        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void givesTheGoodsBackWhenNobodyPaysInTime() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(3, sku), "300"));
        kit.letTimePass(number);

        money.expire(number);
        money.expire(number);

        assertThat(notes(number)).containsExactly(null, OrderNote.TIME_UP);
        assertThat(kit.stock(sku).available()).isEqualTo(5);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void keepsAnOrderForWhichAnotherCodeWasMadeMeanwhile() {
        var number = kit.order();

        money.expire(number);

        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void confirmsAnOrderWhoseTimeIsOverIfItsMoneyIsThere() {
        var number = kit.order();
        kit.payOther(number, "100");

        money.expire(number);

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void takesLateMoneyIfTheGoodsAreStillThere() {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        expire(number);
        kit.pay(number);

        hear(number);
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(notes(number)).containsExactly(null, OrderNote.TIME_UP, OrderNote.PAID_LATE);
        assertThat(kit.stock(sku).available()).isZero();
        assertThat(refunds.of(number)).isEmpty();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesLateMoneyBackOnceIfTheGoodsAreSold() {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        expire(number);
        orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.pay(number);

        hear(number);
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.EXPIRED);
        assertThat(notes(number)).containsExactly(null, OrderNote.TIME_UP, OrderNote.REFUND_DUE);
        owes(number, "100", RefundReason.PAID_LATE);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void staysEndedOnceItsMoneyIsOwedBackEvenIfGoodsComeAgain() {
        var sku = kit.product("100", 1);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        expire(number);
        var other = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.pay(number);
        hear(number);
        cancel(other);

        hear(number);
        keepAsCredit(refunds.of(number).getFirst());
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.EXPIRED);
        assertThat(kit.stock(sku).available()).isEqualTo(1);
    }

    @Test
    void owesTheMoneyOfAPaidOrderBackWhenItIsCancelled() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(2, sku), "200"));
        kit.pay(number);
        hear(number);

        cancel(number);
        hear(number);

        assertThat(notes(number)).containsExactly(null, OrderNote.PAID, OrderNote.REFUND_DUE);
        assertThat(kit.stock(sku).available()).isEqualTo(5);
        owes(number, "200", RefundReason.CANCELLED);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesMoneyBackThatCameWhileStaffCancelled() {
        var number = kit.order();
        kit.payOther(number, "100");

        cancel(number);
        hear(number);

        assertThat(notes(number)).containsExactly(null, OrderNote.PAID, OrderNote.REFUND_DUE);
        owes(number, "100", RefundReason.CANCELLED);
    }

    /** Whoever cancelled had a reason that money does not undo: the customer may not want the goods any more. */
    @Test
    void owesMoneyBackThatComesForACancelledOrder() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        cancel(number);
        kit.pay(number);

        hear(number);
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(kit.stock(sku).available()).isEqualTo(5);
        owes(number, "100", RefundReason.CANCELLED);
    }

    @Test
    void takesNoCashForGoodsThatNobodyFetched() {
        var sku = kit.product("100", 5);
        var wish = kit.wish(kit.cart(1, sku), "100");
        var number = orders.place(new PlaceOrder(wish.cart(), wish.checkoutKey(), wish.contact(), wish.handover(), null,
                PaymentMethod.CASH, wish.totalSeen(), wish.language(), null));
        take(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.READY);

        cancel(number);

        assertThat(kit.stock(sku).available()).isEqualTo(5);
        assertThat(refunds.of(number)).isEmpty();
        assertThat(payments.attempts(number)).extracting(PaymentAttempt::status)
                .doesNotContain(PaymentStatus.PAID, PaymentStatus.WAITING);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesNothingForACancelledOrderThatNobodyPaid() {
        var number = kit.order();

        cancel(number);

        assertThat(refunds.of(number)).isEmpty();
        assertThat(notes(number)).containsExactly(null, (OrderNote) null);
    }

    @Test
    void asksForWhatIsMissingWhenLessWasAccepted() {
        var number = kit.order();
        kit.payOther(number, "60");

        hear(number);
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(notes(number)).containsExactly(null, OrderNote.PAID, OrderNote.MORE_TO_PAY);
        assertThat(orders.detail(number).papers().openDifference()).isEqualTo(Money.usd("40"));
        assertThat(payments.attempts(number)).extracting(PaymentAttempt::asked).containsExactly(Money.usd("100"),
                Money.usd("40"));
    }

    @Test
    void letsTheGoodsGoOnceTheDifferenceIsPaid() {
        var number = kit.order();
        kit.payOther(number, "60");
        hear(number);
        take(number, OrderStatus.PREPARING);
        take(number, OrderStatus.READY);
        assertThat(orders.detail(number).nextSteps()).doesNotContain(OrderStatus.COMPLETED);

        kit.pay(number);
        hear(number);

        assertThat(orders.detail(number).papers().openDifference()).isNull();
        assertThat(orders.detail(number).story().getLast().note()).isEqualTo(OrderNote.DIFFERENCE_SETTLED);
        take(number, OrderStatus.COMPLETED);
        assertThat(refunds.of(number)).isEmpty();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void makesNoNewCodeForADifferenceByItself() {
        var number = kit.order();
        kit.payOther(number, "60");
        hear(number);
        kit.letTimePass(number);

        hear(number);

        assertThat(payments.attempts(number)).hasSize(2);
        assertThat(orders.detail(number).papers().openDifference()).isEqualTo(Money.usd("40"));
    }

    @Test
    void owesBackWhatIsTooMuch() {
        var number = kit.order();
        kit.payOther(number, "130");

        hear(number);
        hear(number);

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
        owes(number, "30", RefundReason.OVERPAID);
    }

    @Test
    void owesWhatStaffSaidTheShopKeepsNeverAgain() {
        var number = kit.order();
        kit.payOther(number, "130");
        hear(number);
        keepAsCredit(refunds.of(number).getFirst());

        hear(number);
        assertThat(refunds.of(number)).hasSize(1);
        assertThat(orders.detail(number).papers().openDifference()).isNull();

        cancel(number);
        keepAsCredit(refunds.of(number).getLast());
        hear(number);
        assertThat(refunds.of(number)).extracting(RefundTask::amount).containsExactly(Money.usd("30"),
                Money.usd("100"));
        BooksInvariants.holdForKit(jdbc);
    }

    private void keepAsCredit(RefundTask task) {
        refunds.cancel(task.number(), "The customer keeps it as credit", task.version(), "sok");
    }

    @Test
    void owesAllBackWhenAnOrderOfWhichTooMuchWasPaidIsCancelled() {
        var number = kit.order();
        kit.payOther(number, "130");
        hear(number);

        cancel(number);

        assertThat(refunds.of(number)).extracting(RefundTask::amount).containsExactly(Money.usd("30"),
                Money.usd("100"));
    }

    @Test
    void saysThatSomebodyHasToLookAtTheMoney() {
        var number = kit.order();

        money.doubt(number);

        assertThat(orders.detail(number).story().getLast().note()).isEqualTo(OrderNote.MONEY_IN_REVIEW);
        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
    }

    /** As the listener does. */
    private void hear(OrderNumber number) {
        try {
            money.receive(number);
        } catch (OutOfStockException soldMeanwhile) {
            money.owe(number);
        }
    }

    private void expire(OrderNumber number) {
        kit.letTimePass(number);
        money.expire(number);
        assertThat(payments.summary(number).status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    private void cancel(OrderNumber number) {
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Customer called"), orders.detail(number).version(),
                "sok");
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, null), orders.detail(number).version(), "sok");
    }

    private void owes(OrderNumber number, String usd, RefundReason reason) {
        assertThat(refunds.of(number)).singleElement().satisfies(task -> {
            assertThat(task.amount()).isEqualTo(Money.usd(usd));
            assertThat(task.reason()).isEqualTo(reason);
        });
    }

    private OrderStatus status(OrderNumber number) {
        return orders.detail(number).summary().status();
    }

    private List<OrderNote> notes(OrderNumber number) {
        return orders.detail(number).story().stream().map(OrderChange::note).toList();
    }
}
