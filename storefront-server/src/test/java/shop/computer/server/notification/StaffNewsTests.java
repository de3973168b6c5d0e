package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.staff.Right;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.OrderPlaced;
import shop.computer.server.order.Orders;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class StaffNewsTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private StaffFeed feed;
    @Autowired
    private StaffNews news;
    @Autowired
    private Orders orders;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JsonMapper json;

    @Test
    void tellsOfAnOrderAndOfTheStockItTook() throws Exception {
        var before = feed.newest();

        var number = new ShopKit(context).orderInCash();

        waitUntil(() -> about(before, number.value()).size() >= 1);
        var row = about(before, number.value()).getFirst();
        assertThat(row.type()).isEqualTo("order-arrived");
        assertThat(row.needs()).isEqualTo(Right.ORDERS);
        assertThat(json.readValue(row.payload(), StaffEvent.class)).isInstanceOfSatisfying(
                StaffEvent.OrderArrived.class,
                arrived -> assertThat(arrived.order().number()).isEqualTo(number));
        var sku = orders.detail(number).lines().getFirst().sku();
        waitUntil(() -> about(before, "stock-changed").stream().anyMatch(it -> it.payload().contains(sku.value())));
    }

    @Test
    void tellsHowAnOrderStandsAfterAStep() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var before = feed.newest();

        orders.take(number, new TakeStep(OrderStatus.CONFIRMED, null), orders.detail(number).version(), "sok");

        waitUntil(() -> about(before, number.value()).stream()
                .anyMatch(row -> row.payload().contains("\"status\":\"CONFIRMED\"")));
        assertThat(about(before, number.value())).anyMatch(row -> row.type().equals("order-changed"));
    }

    @Test
    void tellsOfAnOrderOnceThoughItHearsTwice() throws Exception {
        var before = feed.newest();
        var number = new ShopKit(context).orderInCash();
        waitUntil(() -> !about(before, number.value()).isEmpty());

        transaction.executeWithoutResult(_ -> news.on(new OrderPlaced(number)));
        Thread.sleep(500);

        assertThat(about(before, number.value())).filteredOn(row -> row.type().equals("order-arrived")).hasSize(1);
    }

    @Test
    void keepsQuietAboutAnOrderThatIsNotThere() throws Exception {
        var before = feed.newest();

        transaction.executeWithoutResult(_ -> news.on(new OrderPlaced(new OrderNumber("CS-0000000000"))));
        Thread.sleep(500);

        assertThat(about(before, "CS-0000000000")).isEmpty();
    }

    private List<FeedRow> about(long after, String words) {
        return feed.after(after, 1000).stream().filter(row -> row.payload().contains(words)).toList();
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (var i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
