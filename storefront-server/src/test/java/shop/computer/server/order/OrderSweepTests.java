package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;

@ServerTest
class OrderSweepTests {

    private final Orders orders;
    private final OrderSweep sweep;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderSweepTests(Orders orders, OrderSweep sweep, JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.sweep = sweep;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @Test
    void endsAnOrderInCashThatStaffDidNotConfirmInTime() {
        var number = kit.orderInCash();
        var sku = orders.detail(number).lines().getFirst().sku();
        age(number, "created_at");

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.EXPIRED);
        assertThat(kit.stock(sku).available()).isEqualTo(5);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void keepsAnOrderInCashUntilItsDeadline() {
        var number = kit.orderInCash();
        hurry(number);

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
        assertThat(isOverdue(number)).isFalse();
    }

    @Test
    void keepsAnOrderInCashThatStaffConfirmed() {
        var number = kit.orderInCash();
        take(number);
        age(number, "created_at");

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(isOverdue(number)).isFalse();
    }

    @Test
    void endsAnOrderByKhqrOfWhoseEndNobodyHeard() {
        var number = kit.order();
        kit.letTimePass(number);
        hurry(number);

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void keepsAnOrderByKhqrAsLongAsTheBankHasNotSaidTheLastWord() {
        var number = kit.order();
        age(number, "expires_at");

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
        assertThat(isOverdue(number)).isFalse();
    }

    @Test
    void keepsAnOrderWhoseMoneyIsInDoubt() {
        var number = kit.order();
        jdbc.sql("update payment_request set status = 'REVIEW' where order_number = ?").param(number.value()).update();
        hurry(number);

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
        assertThat(isOverdue(number)).isFalse();
    }

    @Test
    void confirmsAnOrderOfWhoseMoneyNobodyHeard() {
        var number = kit.order();
        kit.payOther(number, "100");
        hurry(number);

        sweep.sweep();

        assertThat(status(number)).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void endsTheOthersWhenOneCannotBeEnded() {
        var broken = kit.orderInCash();
        age(broken, "created_at");
        var sound = kit.orderInCash();
        age(sound, "created_at");
        reserved(broken, 0);

        sweep.sweep();

        assertThat(status(broken)).isEqualTo(OrderStatus.PLACED);
        assertThat(status(sound)).isEqualTo(OrderStatus.EXPIRED);
        reserved(broken, 1);
    }

    private void reserved(OrderNumber number, int pieces) {
        jdbc.sql("update inventory_stock set reserved = ? where sku = ?")
                .params(pieces, orders.detail(number).lines().getFirst().sku().value()).update();
    }

    private void take(OrderNumber number) {
        orders.take(number, new TakeStep(OrderStatus.CONFIRMED, null), orders.detail(number).version(), "sok");
    }

    /** Two days ago. */
    private void age(OrderNumber number, String column) {
        jdbc.sql("update payment_request set " + column
                + " = timestampadd(hour, -48, current_timestamp) where order_number = ?").param(number.value())
                .update();
        hurry(number);
    }

    private void hurry(OrderNumber number) {
        jdbc.sql("update inventory_hold set held_until = '2026-01-01 00:00:00' where document = ? "
                + "and held_until is not null").param(number.value()).update();
    }

    private boolean isOverdue(OrderNumber number) {
        return jdbc.sql("select count(*) from inventory_hold where document = ? and held_until < ?")
                .params(number.value(), "2026-02-01 00:00:00").query(Integer.class).single() > 0;
    }

    private OrderStatus status(OrderNumber number) {
        return orders.detail(number).summary().status();
    }
}
