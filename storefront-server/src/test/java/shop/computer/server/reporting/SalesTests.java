package shop.computer.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.Orders;

@ServerTest
class SalesTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private Sales sales;
    @Autowired
    private JdbcClient jdbc;

    /** A day long ago that no other test sells on. */
    private LocalDate day;

    @BeforeEach
    void aDayOfItsOwn() {
        day = LocalDate.of(2001, 1, 10).plusDays(10L * SERIAL.incrementAndGet());
    }

    @Test
    void countsAnOrderOnTheDayInPhnomPenhOnWhichItWasConfirmed() {
        soldInCash(day.atTime(0, 30));
        soldInCash(day.atTime(23, 59, 59));
        soldInCash(day.plusDays(1).atTime(0, 0));

        var days = sales.byDay(new Period(day.minusDays(1), day.plusDays(1)), true);

        assertThat(days).containsExactly(new SalesDay(day.minusDays(1), 0, 0, usd("0"), usd("0"), usd("0"), usd("0")),
                new SalesDay(day, 2, 2, usd("200"), usd("3.00"), usd("20"), usd("180")),
                new SalesDay(day.plusDays(1), 1, 1, usd("100"), usd("1.50"), usd("10"), usd("90")));
    }

    @Test
    void leavesOutWhatWasNeverConfirmedAndWhatWasCancelled() {
        new ShopKit(context).orderInCash();
        var cancelled = soldInCash(day.atTime(10, 0));
        orders.take(cancelled, new TakeStep(OrderStatus.CANCELLED, "Sold out"), orders.detail(cancelled).version(),
                "sok");

        assertThat(sales.byDay(new Period(day, day), true).getFirst().orders()).isZero();
        assertThat(sales.lines(new Period(day, day), null, 200, true, true).total()).isZero();
    }

    @Test
    void givesLinesWhoseSumsAreThoseOfTheDays() {
        for (var hour = 8; hour < 13; hour++) {
            soldInCash(day.atTime(hour, 0));
        }
        var period = new Period(day, day);

        var lines = all(period, 3);

        assertThat(lines).hasSize(10).extracting(SalesLine::soldAt).isSorted();
        var total = sales.byDay(period, true).getFirst();
        assertThat(sum(lines, true)).isEqualTo(total.sales());
        assertThat(sum(lines, false)).isEqualTo(total.delivery());
        assertThat(lines.stream().filter(line -> line.sku() != null).mapToInt(SalesLine::quantity).sum())
                .isEqualTo(total.pieces());
        assertThat(lines.stream().map(SalesLine::order).distinct()).hasSize(total.orders());
    }

    @Test
    void putsTheDeliveryFeeBehindTheGoodsOfItsOrder() {
        var number = soldInCash(day.atTime(10, 0));

        var lines = sales.lines(new Period(day, day), null, 200, true, false);

        assertThat(lines.total()).isEqualTo(2);
        assertThat(lines.items()).extracting(SalesLine::order).containsOnly(number);
        assertThat(lines.items().getFirst().sku()).isNotNull();
        assertThat(lines.items().getFirst().category()).isEqualTo("Shelf for tests");
        assertThat(lines.items().getLast().sku()).isNull();
        assertThat(lines.items().getLast().name()).isEqualTo("Delivery");
        assertThat(lines.items().getLast().total()).isEqualTo(usd("1.50"));
    }

    @Test
    void takesWhatCameBackFromTheSalesOfTheDayItCameBack() {
        var kit = new ShopKit(context);
        var number = kit.completed(kit.product("100", 5), 3);
        on("shop_order set confirmed_at", day.atTime(10, 0), number);
        takeBack(number, Restock.RESTOCK, 1);
        takeBack(number, Restock.WRITE_OFF, 2);
        on("order_credit_note set written_at", day.plusDays(1).atTime(0, 0), number);

        var period = new Period(day, day.plusDays(1));
        var lines = all(period, 2);

        assertThat(sales.byDay(period, true)).containsExactly(
                new SalesDay(day, 1, 3, usd("300"), usd("1.50"), usd("30"), usd("270")),
                new SalesDay(day.plusDays(1), 0, -3, usd("-300"), usd("-1.50"), usd("-30"), usd("-270")));
        assertThat(lines).hasSize(6).extracting(SalesLine::soldAt).isSorted();
        assertThat(lines).filteredOn(line -> line.total().isNegative()).extracting(SalesLine::quantity)
                .containsExactlyInAnyOrder(-1, -2, -1, -1);
        assertThat(sum(lines, true)).isEqualTo(usd("0"));
        assertThat(sum(lines, false)).isEqualTo(usd("0"));
        assertThat(sales.lines(period, null, 200, true, true).total()).isEqualTo(6);
    }

    private void takeBack(OrderNumber number, Restock restock, int pieces) {
        orders.takeBack(number, new TakeReturn(List.of(new ReturnLine(1, pieces, restock, List.of())),
                Money.usd("0.75"), "Broken"), orders.detail(number).version(), "sok");
    }

    /** Moves the order, or its credit notes, to another time. */
    private void on(String column, LocalDateTime inPhnomPenh, OrderNumber number) {
        jdbc.sql("update %s = ? where %s = (select id from shop_order where number = ?)".formatted(column,
                column.startsWith("shop_order") ? "id" : "order_id"))
                .params(inPhnomPenh.minusHours(7), number.value()).update();
    }

    @Test
    void hidesCostAndProfit() {
        soldInCash(day.atTime(10, 0));

        assertThat(sales.byDay(new Period(day, day), false).getFirst().cost()).isNull();
        assertThat(sales.byDay(new Period(day, day), false).getFirst().profit()).isNull();
        assertThat(sales.lines(new Period(day, day), null, 200, false, false).items())
                .allMatch(line -> line.cost() == null);
    }

    @Test
    void refusesAPeriodThatIsBackwardsOrTooLong() {
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> new Period(day, day.minusDays(1)));
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> new Period(day, day.plusDays(366)));
        assertThat(new Period(day, day.plusDays(365)).days()).hasSize(366);
    }

    @Test
    void refusesACursorThatIsNotOneOfItsOwn() {
        for (var cursor : List.of("x", "", "AAAA", Cursor.of("a", "b", "c"),
                Cursor.of("+999999999-12-31T00:00", "b", "1"), Cursor.of("-999999999-01-01T00:00", "b", "1"))) {
            assertThatExceptionOfType(BadQueryException.class)
                    .isThrownBy(() -> sales.lines(new Period(day, day), cursor, 10, false, false));
        }
    }

    private List<SalesLine> all(Period period, int limit) {
        var lines = new ArrayList<SalesLine>();
        String cursor = null;
        do {
            var page = sales.lines(period, cursor, limit, false, true);
            lines.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return lines;
    }

    private static Money sum(List<SalesLine> lines, boolean goods) {
        return lines.stream().filter(line -> (line.sku() != null) == goods).map(SalesLine::total)
                .reduce(Money.zero(Currency.USD), Money::plus);
    }

    private OrderNumber soldInCash(LocalDateTime inPhnomPenh) {
        var number = new ShopKit(context).orderInCash();
        orders.take(number, new TakeStep(OrderStatus.CONFIRMED, null), orders.detail(number).version(), "sok");
        jdbc.sql("update shop_order set confirmed_at = ? where number = ?")
                .params(inPhnomPenh.minusHours(7), number.value()).update();
        return number;
    }

    private static Money usd(String amount) {
        return Money.usd(amount);
    }
}
