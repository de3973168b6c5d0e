package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.refusal.OrderInputException;
import shop.computer.server.payment.Refunds;

/** The same last piece brought to two counters at once. */
@MySqlServerTest
class ReturnRaceIntegrationTests {

    private static final int COUNTERS = 8;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private Refunds refunds;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesOnePieceBackOnceHoweverManyTakeIt() throws InterruptedException {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 3);
        var number = kit.completed(sku, 1);
        var seen = orders.detail(number).version();

        var rush = Rush.of(Collections.nCopies(COUNTERS, (Callable<OrderDetail>) () -> takeBack(number, seen)));

        assertThat(rush.answers()).hasSize(1);
        assertThat(rush.refusals()).hasSize(COUNTERS - 1)
                .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(OptimisticLockingFailureException.class));
        assertThat(kit.stock(sku).onHand()).isEqualTo(3);
        assertThat(refunds.of(number)).hasSize(1);
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void takesNoMoreBackThanWasSoldFromWhoeverAlwaysLooksAgain() throws InterruptedException {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 5);
        var number = kit.completed(sku, 3);

        var rush = Rush.of(Collections.nCopies(COUNTERS, (Callable<OrderDetail>) () -> takeBackAtLast(number)));

        assertThat(rush.answers()).hasSize(3);
        assertThat(rush.refusals()).hasSize(COUNTERS - 3)
                .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(OrderInputException.class));
        assertThat(kit.stock(sku).onHand()).isEqualTo(5);
        assertThat(refunds.of(number)).hasSize(3);
        BooksInvariants.holdForKit(jdbc);
    }

    private OrderDetail takeBackAtLast(OrderNumber number) {
        while (true) {
            try {
                return takeBack(number, orders.detail(number).version());
            } catch (OptimisticLockingFailureException othersWereFaster) {
                Thread.onSpinWait();
            }
        }
    }

    private OrderDetail takeBack(OrderNumber number, long seen) {
        var wanted = new TakeReturn(List.of(new ReturnLine(1, 1, Restock.RESTOCK, List.of())), null, "Does not fit");
        return orders.takeBack(number, wanted, seen, "sok");
    }
}
