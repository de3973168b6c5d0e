package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.edit.EditLine;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;

@ServerTest
class OrderEditorTests {

    private final Orders orders;
    private final OrderMoney money;
    private final PaySwitch paying;
    private final Payments payments;
    private final Refunds refunds;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderEditorTests(Orders orders, OrderMoney money, PaySwitch paying, Payments payments, Refunds refunds,
            Catalog catalog, JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.paying = paying;
        this.payments = payments;
        this.refunds = refunds;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void keepsThePriceOfWhatStaysAndTakesTodaysForWhatComes() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(2, sku), "200"));
        catalog.changePrice(sku, Money.usd("80"));

        var order = edit(number, line(sku, 3));

        assertThat(order.lines()).extracting(OrderLine::unitPrice).containsExactly(Money.usd("100"), Money.usd("80"));
        assertThat(order.total()).isEqualTo(Money.usd("280"));
        assertThat(order.totalRiel()).isEqualTo(order.rate().toRielShown(order.total()));
        assertThat(order.summary().pieces()).isEqualTo(3);
        assertThat(kit.stock(sku).reserved()).isEqualTo(3);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void asksForTheNewTotalAndRetiresTheOldCode() {
        var number = kit.order();
        var sku = sku(number);

        var order = edit(number, line(sku, 2));

        assertThat(order.payment().asked()).isEqualTo(Money.usd("200"));
        assertThat(order.papers().openDifference()).isNull();
        assertThat(payments.attempts(number)).extracting(attempt -> attempt.status())
                .containsExactly(PaymentStatus.EXPIRED, PaymentStatus.WAITING);
        assertThat(jdbc.sql("select min(held_until) from inventory_hold where document = ?").param(number.value())
                .query(LocalDateTime.class).single()).isNotNull();
    }

    @Test
    void staysInRielForWhoPaysInRiel() {
        var number = kit.order();
        paying.payIn(number, Currency.KHR);

        var order = edit(number, line(sku(number), 2));

        assertThat(order.payment().asked()).isEqualTo(order.rate().toRielShown(Money.usd("200")));
    }

    @Test
    void asksForTheDifferenceOfAPaidOrderAndKeepsTheGoodsUntilItIsThere() {
        var number = paid();
        var sku = sku(number);

        var dearer = edit(number, line(sku, 3));

        assertThat(dearer.papers().openDifference()).isEqualTo(Money.usd("200"));
        assertThat(dearer.payment().asked()).isEqualTo(Money.usd("200"));
        assertThat(notes(dearer)).endsWith(OrderNote.PAID, OrderNote.EDITED, OrderNote.MORE_TO_PAY);
        kit.pay(number);
        money.receive(number);
        assertThat(orders.detail(number).papers().openDifference()).isNull();
        assertThat(notes(orders.detail(number))).endsWith(OrderNote.DIFFERENCE_SETTLED);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void asksForOneDifferenceAfterSeveralEdits() {
        var number = paid();
        var sku = sku(number);
        edit(number, line(sku, 3));

        var order = edit(number, line(sku, 2));

        assertThat(order.papers().openDifference()).isEqualTo(Money.usd("100"));
        assertThat(payments.attempts(number)).filteredOn(attempt -> attempt.status() == PaymentStatus.WAITING)
                .singleElement().satisfies(waiting -> assertThat(waiting.asked()).isEqualTo(Money.usd("100")));
        var back = edit(number, line(sku, 1));
        assertThat(back.papers().openDifference()).isNull();
        assertThat(payments.attempts(number)).noneMatch(attempt -> attempt.status() == PaymentStatus.WAITING);
        assertThat(refunds.of(number)).isEmpty();
    }

    @Test
    void isPaidAgainOnceAnUnpaidDifferenceIsGivenUp() {
        var number = paid();
        var sku = sku(number);
        edit(number, line(sku, 3));
        kit.letTimePass(number);
        assertThat(orders.detail(number).payment().status()).isEqualTo(PaymentStatus.EXPIRED);

        var back = edit(number, line(sku, 1));

        assertThat(back.payment().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payments.attempts(number)).extracting(attempt -> attempt.retired()).containsExactly(false, true);
        var dearer = edit(number, line(sku, 2));
        assertThat(dearer.payment().status()).isEqualTo(PaymentStatus.WAITING);
    }

    @Test
    void owesBackWhatAPaidOrderCostsLess() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(3, sku), "300"));
        kit.pay(number);
        money.receive(number);

        edit(number, line(sku, 1));
        money.receive(number);

        assertThat(refunds.of(number)).singleElement().satisfies(task -> {
            assertThat(task.amount()).isEqualTo(Money.usd("200"));
            assertThat(task.reason()).isEqualTo(RefundReason.EDITED);
        });
        assertThat(kit.stock(sku).reserved()).isEqualTo(1);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void asksForNothingThatItDidNotGiveBackAfterAll() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(2, sku), "200"));
        kit.pay(number);
        money.receive(number);
        edit(number, line(sku, 1));
        var task = refunds.of(number).getFirst();
        refunds.cancel(task.number(), "They want two after all", task.version(), "boss");

        var again = edit(number, line(sku, 2));

        assertThat(again.papers().openDifference()).isNull();
        assertThat(again.payment().status()).isEqualTo(PaymentStatus.PAID);
        edit(number, line(sku, 1));
        assertThat(refunds.of(number)).extracting(owed -> owed.amount()).containsExactly(Money.usd("100"),
                Money.usd("100"));
    }

    @Test
    void owesNotAgainWhatTheCustomerKeepsAsCredit() {
        var sku = kit.product("100", 5);
        var number = orders.place(kit.wish(kit.cart(1, sku), "100"));
        kit.payOther(number, "130");
        money.receive(number);
        var task = refunds.of(number).getFirst();
        refunds.cancel(task.number(), "They keep it as credit", task.version(), "boss");

        edit(number, Handover.DELIVERY, address("KH-12"), line(sku, 1));

        assertThat(refunds.of(number)).hasSize(1);
        edit(number, Handover.PICK_UP, null, line(sku, 2));
        assertThat(orders.detail(number).papers().openDifference()).isEqualTo(Money.usd("70"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void asksNoMoreForWhatStaffSayIsPaidByMoneyTheyWereToGiveBack() {
        var sku = kit.product("10", 50);
        var number = overpaidByTwenty(sku);
        edit(number, line(sku, 11));
        assertThat(orders.detail(number).papers().openDifference()).isEqualTo(Money.usd("10"));
        var task = refunds.of(number).getFirst();

        refunds.cancel(task.number(), "They take another cable for it", task.version(), "boss");

        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> orders.detail(number).papers().openDifference() == null);
        assertThat(orders.detail(number).payment().status()).isEqualTo(PaymentStatus.PAID);
        edit(number, line(sku, 10));
        assertThat(refunds.of(number)).extracting(owed -> owed.amount()).containsExactly(Money.usd("20"),
                Money.usd("10"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesAllThatCameAfterCreditWasUsedUpAndTheOrderCancelled() {
        var sku = kit.product("10", 50);
        var number = overpaidByTwenty(sku);
        var task = refunds.of(number).getFirst();
        refunds.cancel(task.number(), "They keep it as credit", task.version(), "boss");
        edit(number, line(sku, 15));

        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Changed their mind"), orders.detail(number).version(),
                "sok");
        jdbc.sql("""
                update payment_request set status = 'PAID', received_amount = asked_amount, received_currency = 'USD',
                    decided_by = 'sok', version = version + 1 where order_number = ? and status <> 'PAID'""")
                .param(number.value()).update();
        money.receive(number);

        assertThat(refunds.of(number)).extracting(owed -> owed.amount()).containsExactly(Money.usd("20"),
                Money.usd("120"), Money.usd("30"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void knowsMoneyThatCameOnTheCodeOfBefore() {
        var number = kit.order();
        var sku = sku(number);
        edit(number, line(sku, 2));
        jdbc.sql("""
                update payment_request set status = 'PAID', received_amount = asked_amount, received_currency = 'USD',
                    version = version + 1 where order_number = ? and attempt = 1""").param(number.value()).update();
        kit.letTimePass(number);

        money.receive(number);

        var order = orders.detail(number);
        assertThat(order.summary().status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.papers().openDifference()).isEqualTo(Money.usd("100"));
    }

    @Test
    void letsTheDriverTakeTheNewTotal() {
        var number = kit.orderInCash();

        var order = edit(number, Handover.DELIVERY, address("KH-12"), line(sku(number), 2));

        assertThat(order.payment().method()).isEqualTo(PaymentMethod.CASH);
        assertThat(order.payment().asked()).isEqualTo(Money.usd("201.50"));
        for (var step : List.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.SHIPPED,
                OrderStatus.COMPLETED)) {
            take(number, step);
        }
        assertThat(payments.received(number)).isEqualTo(Money.usd("201.50"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void reckonsTheDeliveryAnewWhenItGoesElsewhere() {
        var number = kit.order();

        var order = edit(number, Handover.DELIVERY, address("KH-17"), line(sku(number), 1));

        assertThat(order.summary().handover()).isEqualTo(Handover.DELIVERY);
        assertThat(order.address()).isNotNull()
                .satisfies(address -> assertThat(address.provinceName()).isEqualTo("Siem Reap"));
        assertThat(order.deliveryFee().isZero()).isFalse();
        assertThat(order.total()).isEqualTo(Money.usd("100").plus(order.deliveryFee()));
        var back = edit(number, line(sku(number), 1));
        assertThat(back.address()).isNull();
        assertThat(back.total()).isEqualTo(Money.usd("100"));
    }

    @Test
    void writesDownWhatItWasBeforeAndAfter() {
        var number = kit.order();
        var sku = sku(number);
        edit(number, line(sku, 2));
        edit(number, line(sku, 1));

        var edits = orders.detail(number).papers().edits();

        assertThat(edits).extracting(edit -> edit.difference()).containsExactly(Money.usd("100"), Money.usd("-100"));
        assertThat(edits.getFirst()).satisfies(edit -> {
            assertThat(edit.number()).isEqualTo(1);
            assertThat(edit.who()).isEqualTo("sok");
            assertThat(edit.why()).isEqualTo("The customer called");
            assertThat(edit.before().lines().getFirst().quantity()).isEqualTo(1);
            assertThat(edit.after().lines().getFirst().quantity()).isEqualTo(2);
        });
    }

    @Test
    void changesNothingWhenTheSameIsWished() {
        var number = kit.order();
        var before = orders.detail(number);

        var after = edit(number, line(sku(number), 1));

        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.papers().edits()).isEmpty();
    }

    @Test
    void refusesMoreThanThereIsAndChangesNothing() {
        var number = kit.order();
        var sku = sku(number);
        var other = kit.product("5", 10);

        assertThatExceptionOfType(OutOfStockException.class)
                .isThrownBy(() -> edit(number, line(other, 2), line(sku, 6)));

        assertThat(orders.detail(number).total()).isEqualTo(Money.usd("100"));
        assertThat(kit.stock(other).reserved()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void refusesAnOrderThatIsBeingPacked() {
        var number = paid();
        take(number, OrderStatus.PREPARING);

        refused(Why.TOO_LATE, () -> edit(number, line(sku(number), 2)));
    }

    @Test
    void refusesWhatCannotBe() {
        var number = kit.orderInCash();
        var sku = sku(number);

        refused(Why.SKU_TWICE, () -> edit(number, line(sku, 1), line(sku, 2)));
        refused(Why.ADDRESS_MISSING, () -> edit(number, Handover.DELIVERY, null, line(sku, 1)));
        refused(Why.ADDRESS_NOT_WANTED, () -> edit(number, Handover.PICK_UP, address("KH-12"), line(sku, 1)));
        refused(Why.PROVINCE_UNKNOWN, () -> edit(number, Handover.DELIVERY, address("KH-99"), line(sku, 1)));
        refused(Why.NO_CASH_THERE, () -> edit(number, Handover.DELIVERY, address("KH-17"), line(sku, 1)));
        assertThat(orders.detail(number).papers().edits()).isEmpty();
    }

    @Test
    void refusesWhoeverHasNotSeenTheNewestState() {
        var number = kit.order();
        var seen = orders.detail(number).version();
        edit(number, line(sku(number), 2));
        var wish = new EditOrder(List.of(line(sku(number), 3)), Handover.PICK_UP, null, "Again");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> orders.edit(number, wish, seen, "sok"));
    }

    private OrderNumber paid() {
        var number = kit.order();
        kit.pay(number);
        money.receive(number);
        return number;
    }

    /** Ten pieces at 10 USD for which 120 USD came. */
    private OrderNumber overpaidByTwenty(Sku sku) {
        var number = orders.place(kit.wish(kit.cart(10, sku), "100"));
        kit.payOther(number, "120");
        money.receive(number);
        return number;
    }

    private OrderDetail edit(OrderNumber number, EditLine... lines) {
        return edit(number, Handover.PICK_UP, null, lines);
    }

    private OrderDetail edit(OrderNumber number, Handover handover, @Nullable DeliveryAddress address,
            EditLine... lines) {
        return orders.edit(number, new EditOrder(List.of(lines), handover, address, "The customer called"),
                orders.detail(number).version(), "sok");
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, null), orders.detail(number).version(), "sok");
    }

    private Sku sku(OrderNumber number) {
        return orders.detail(number).lines().getFirst().sku();
    }

    private static EditLine line(Sku sku, int quantity) {
        return new EditLine(sku, quantity);
    }

    private static DeliveryAddress address(String province) {
        return new DeliveryAddress(province, "", "Daun Penh", "Phsar Thmei Ti Muoy", "Street 130", null);
    }

    private static List<OrderNote> notes(OrderDetail order) {
        return order.story().stream().map(change -> change.note()).toList();
    }

    private static void refused(Why why, ThrowingCallable call) {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
