package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Restock;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.api.order.LineSerials;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundStatus;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.desk.StockDesk;
import shop.computer.server.order.refusal.NotCompletedException;
import shop.computer.server.order.refusal.OrderInputException;
import shop.computer.server.payment.Refunds;

/** Goods that come back: stock, credit note, refund task and story agree. */
@ServerTest
class OrderReturnsTests {

    private final Orders orders;
    private final OrderMoney money;
    private final Refunds refunds;
    private final StockDesk desk;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderReturnsTests(Orders orders, OrderMoney money, Refunds refunds, StockDesk desk, JdbcClient jdbc,
            ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.refunds = refunds;
        this.desk = desk;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void putsGoodsBackAndOwesWhatWasPaidForThem() {
        var sku = kit.product("100", 5);
        var number = kit.completed(sku, 3);

        var order = takeBack(number, Money.usd("1.50"), new ReturnLine(1, 2, Restock.RESTOCK, List.of()));

        assertThat(kit.stock(sku).onHand()).isEqualTo(4);
        assertThat(order.lines().getFirst().returned()).isEqualTo(2);
        assertThat(order.summary().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.story().getLast()).satisfies(told -> {
            assertThat(told.note()).isEqualTo(OrderNote.RETURNED);
            assertThat(told.who()).isEqualTo("sok");
            assertThat(told.why()).isEqualTo("Does not fit");
        });
        assertThat(order.papers().returns()).singleElement().satisfies(note -> {
            assertThat(note.number()).matches("CN-\\d{10}");
            assertThat(note.amount()).isEqualTo(Money.usd("201.50"));
            assertThat(note.lines().getFirst().amount()).isEqualTo(Money.usd("200"));
            assertThat(refunds.of(number)).singleElement().satisfies(task -> {
                assertThat(task.document()).isEqualTo(note.number());
                assertThat(task.amount()).isEqualTo(Money.usd("201.50"));
                assertThat(task.reason()).isEqualTo(RefundReason.RETURNED);
                assertThat(task.status()).isEqualTo(RefundStatus.OPEN);
            });
        });
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesTheWholeOrderWhenItCameBackInParts() {
        var number = kit.completed(kit.product("33.33", 5), 3);

        takeBack(number, Money.usd("0.70"), new ReturnLine(1, 1, Restock.USED, List.of()));
        takeBack(number, null, new ReturnLine(1, 1, Restock.WRITE_OFF, List.of()));
        var order = takeBack(number, Money.usd("0.80"), new ReturnLine(1, 1, Restock.OPEN_BOX, List.of()));

        assertThat(refunds.of(number)).extracting(task -> task.amount())
                .containsExactly(Money.usd("34.03"), Money.usd("33.33"), Money.usd("34.13"));
        assertThat(order.total()).isEqualTo(Money.usd("101.49"));
        assertThatExceptionOfType(OrderInputException.class)
                .isThrownBy(() -> takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, List.of())));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void putsEachPieceWhereStaffSay() {
        var sku = kit.product("100", 5);
        var number = kit.completed(sku, 4);

        takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, List.of()),
                new ReturnLine(1, 1, Restock.OPEN_BOX, List.of()), new ReturnLine(1, 1, Restock.USED, List.of()),
                new ReturnLine(1, 1, Restock.WRITE_OFF, List.of()));

        assertThat(kit.stock(sku).onHand()).isEqualTo(2);
        assertThat(kit.stock(new Sku(sku + "-OB")).onHand()).isEqualTo(1);
        assertThat(kit.stock(new Sku(sku + "-U")).onHand()).isEqualTo(1);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void takesNothingBackBeforeItWasHandedOver() {
        var number = kit.orderInCash();

        assertThatExceptionOfType(NotCompletedException.class)
                .isThrownBy(() -> takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, List.of())));
        assertThat(refunds.of(number)).isEmpty();
    }

    @Test
    void changesNothingAtAllWhenOneLineIsRefused() {
        var sku = kit.product("100", 5);
        var number = kit.completed(sku, 2);

        assertThatExceptionOfType(OrderInputException.class).isThrownBy(
                () -> takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, List.of()),
                        new ReturnLine(2, 1, Restock.RESTOCK, List.of())));

        assertThat(kit.stock(sku).onHand()).isEqualTo(3);
        assertThat(orders.detail(number).papers().returns()).isEmpty();
        assertThat(refunds.of(number)).isEmpty();
    }

    @Test
    void wantsTheNewestVersion() {
        var number = kit.completed(kit.product("100", 5), 2);
        var seen = orders.detail(number).version();
        takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, List.of()));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.takeBack(number,
                new TakeReturn(List.of(new ReturnLine(1, 1, Restock.RESTOCK, List.of())), null, "Again"), seen,
                "sok"));
    }

    @Test
    void takesNumberedPiecesBackThatLeftWithTheOrderAndSellsThemAgain() {
        var serials = List.of(serial(), serial());
        var sku = kit.product("100", 2);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, serials), kit.stock(sku).version(), "stock");
        var first = kit.completed(sku, 1, new LineSerials(sku, serials.subList(0, 1)));

        assertThatExceptionOfType(OrderInputException.class)
                .isThrownBy(() -> takeBack(first, null, new ReturnLine(1, 1, Restock.RESTOCK, serials.subList(1, 2))));
        var order = takeBack(first, null, new ReturnLine(1, 1, Restock.RESTOCK, serials.subList(0, 1)));

        assertThat(order.papers().returns().getFirst().lines().getFirst().serials())
                .containsExactly(serials.getFirst());
        var second = kit.completed(sku, 1, new LineSerials(sku, serials.subList(0, 1)));
        takeBack(second, null, new ReturnLine(1, 1, Restock.RESTOCK, serials.subList(0, 1)));
        assertThat(kit.stock(sku).onHand()).isEqualTo(2);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void takesNumberedPiecesBackThoughNobodyKeepsTheirNumbersAnyMore() {
        var serials = List.of(serial());
        var sku = kit.product("100", 1);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, serials), kit.stock(sku).version(), "stock");
        var number = kit.completed(sku, 1, new LineSerials(sku, serials));
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.NONE, List.of()), kit.stock(sku).version(), "stock");

        takeBack(number, null, new ReturnLine(1, 1, Restock.RESTOCK, serials));

        assertThat(kit.stock(sku).onHand()).isEqualTo(1);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, serials), kit.stock(sku).version(), "stock");
        var second = kit.completed(sku, 1, new LineSerials(sku, serials));
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.NONE, List.of()), kit.stock(sku).version(), "stock");
        takeBack(second, null, new ReturnLine(1, 1, Restock.WRITE_OFF, serials));
        assertThat(kit.stock(sku).onHand()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void putsAParcelThatNobodyTookBackOnTheShelf() {
        var serials = List.of(serial(), serial(), serial());
        var sku = kit.product("100", 3);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, serials), kit.stock(sku).version(), "stock");
        var number = kit.shipped(sku, 2, new LineSerials(sku, serials.subList(0, 2)));

        var order = orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Nobody was at home"),
                orders.detail(number).version(), "sok");

        assertThat(order.summary().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.payment().status()).isEqualTo(PaymentStatus.EXPIRED);
        assertThat(order.papers().returns()).isEmpty();
        assertThat(refunds.of(number)).isEmpty();
        assertThat(kit.stock(sku)).satisfies(level -> {
            assertThat(level.onHand()).isEqualTo(3);
            assertThat(level.reserved()).isZero();
        });
        kit.completed(sku, 3, new LineSerials(sku, serials));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void takesTheNumbersOfAParcelWhoseGoodsAreKeptBySerialSinceItLeft() {
        var sku = kit.product("100", 2);
        var number = kit.shipped(sku, 2);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, List.of()), kit.stock(sku).version(), "stock");
        var serials = List.of(serial(), serial());

        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Sent back", List.of(new LineSerials(sku, serials))),
                orders.detail(number).version(), "sok");

        assertThat(kit.stock(sku).onHand()).isEqualTo(2);
        kit.completed(sku, 2, new LineSerials(sku, serials));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void owesWhatWasPaidForAParcelThatNobodyTook() {
        var sku = kit.product("33.33", 4);
        var number = kit.toBring(sku, 3, PaymentMethod.KHQR);
        kit.pay(number);
        money.receive(number);
        kit.ship(number);

        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Sent back"), orders.detail(number).version(), "sok");

        assertThat(refunds.of(number)).singleElement().satisfies(task -> {
            assertThat(task.amount()).isEqualTo(Money.usd("101.49"));
            assertThat(task.reason()).isEqualTo(RefundReason.CANCELLED);
        });
        assertThat(kit.stock(sku).onHand()).isEqualTo(4);
        BooksInvariants.holdForKit(jdbc);
    }

    private static String serial() {
        return "SN-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
    }

    private OrderDetail takeBack(OrderNumber number, Money fee, ReturnLine... lines) {
        return orders.takeBack(number, new TakeReturn(List.of(lines), fee, " Does not fit "),
                orders.detail(number).version(), "sok");
    }

}
