package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.api.order.LineSerials;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.desk.StockDesk;
import shop.computer.server.inventory.serial.SerialException;
import shop.computer.server.order.refusal.SerialsNotWantedException;

/** Which pieces go out with an order, and what they really cost. */
@ServerTest
class OrderSerialsTests {

    private final Orders orders;
    private final StockDesk desk;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderSerialsTests(Orders orders, StockDesk desk, JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.desk = desk;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void writesDownWhichPiecesWentOutAndWhatTheyCost() {
        var serials = serials(2);
        var sku = numbered(serials);
        var number = prepared(sku, 2);

        ship(number, new LineSerials(sku, List.of(serials.get(0).toLowerCase(Locale.ROOT), " " + serials.get(1))));

        assertThat(orders.detail(number).lines()).singleElement().satisfies(line -> {
            assertThat(line.serials()).containsExactlyInAnyOrderElementsOf(serials);
            assertThat(line.costOfSale()).isEqualTo(Money.usd("20"));
        });
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void knowsTheCostOfPiecesWithoutNumbersToo() {
        var number = prepared(kit.product("100", 5), 3);
        assertThat(orders.detail(number).lines().getFirst().costOfSale()).isNull();

        ship(number);

        assertThat(orders.detail(number).lines().getFirst().costOfSale()).isEqualTo(Money.usd("30"));
    }

    @Test
    void letsNoPieceGoWithoutItsNumber() {
        var sku = numbered(serials(2));
        var number = prepared(sku, 2);

        assertThatExceptionOfType(SerialException.class).isThrownBy(() -> ship(number))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("inventory.serial.count"));

        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PREPARING);
        assertThat(kit.stock(sku).onHand()).isEqualTo(2);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void refusesANumberThatNobodyKnows() {
        var sku = numbered(serials(1));
        var number = prepared(sku, 1);

        assertThatExceptionOfType(SerialException.class)
                .isThrownBy(() -> ship(number, new LineSerials(sku, List.of("NEVER-SEEN"))))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("inventory.serial.unknown"));
        assertThat(orders.detail(number).lines().getFirst().serials()).isEmpty();
    }

    @Test
    void refusesNumbersOfWhatIsNotInTheOrder() {
        var other = numbered(serials(1));
        var number = prepared(kit.product("100", 5), 1);

        assertThatExceptionOfType(SerialsNotWantedException.class)
                .isThrownBy(() -> ship(number, new LineSerials(other, List.of("SN-1"))))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("order.step.serials.not-in-order"));
    }

    @Test
    void refusesNumbersWithAStepWithWhichNothingLeaves() {
        var serials = serials(1);
        var sku = numbered(serials);
        var number = orders.place(kit.wishInCash(kit.cart(1, sku), "101.50"));

        assertThatExceptionOfType(SerialsNotWantedException.class)
                .isThrownBy(() -> take(number, OrderStatus.CONFIRMED, new LineSerials(sku, serials)))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("order.step.serials.nothing-leaves"));
    }

    @Test
    void sellsOnePieceOnce() {
        var serials = serials(2);
        var sku = numbered(serials);
        var first = prepared(sku, 1);
        var second = prepared(sku, 1);
        var piece = new LineSerials(sku, serials.subList(0, 1));
        ship(first, piece);

        assertThatExceptionOfType(SerialException.class).isThrownBy(() -> ship(second, piece))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("inventory.serial.gone"));
    }

    private static List<String> serials(int many) {
        return Stream.generate(() -> "SN-" + UUID.randomUUID().toString().substring(0, 18)
                .toUpperCase(Locale.ROOT)).limit(many).toList();
    }

    private Sku numbered(List<String> serials) {
        var sku = kit.product("100", serials.size());
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, serials), kit.stock(sku).version(), "stock");
        return sku;
    }

    private OrderNumber prepared(Sku sku, int quantity) {
        var total = Money.usd("100").times(quantity).plus(Money.usd("1.50")).amount().toPlainString();
        var number = orders.place(kit.wishInCash(kit.cart(quantity, sku), total));
        take(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);
        return number;
    }

    private void ship(OrderNumber number, LineSerials... serials) {
        take(number, OrderStatus.SHIPPED, serials);
    }

    private void take(OrderNumber number, OrderStatus to, LineSerials... serials) {
        orders.take(number, new TakeStep(to, null, List.of(serials)), orders.detail(number).version(), "sok");
    }
}
