package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.book.OrderQuery;
import shop.computer.server.order.book.UnreadableCursorException;

@ServerTest
class OrderListTests {

    private final Orders orders;
    private final ShopKit kit;

    @Autowired
    OrderListTests(Orders orders, ApplicationContext context) {
        this.orders = orders;
        this.kit = new ShopKit(context);
    }

    @Test
    void showsTheNewestFirstAndReadsOnByCursor() {
        var first = kit.order();
        var second = kit.order();
        var third = kit.order();

        var page = orders.list(OrderQuery.newest(2));
        kit.order();
        var next = orders.list(new OrderQuery(Set.of(), null, page.next(), 1, false));

        assertThat(page.items()).extracting(OrderSummary::number).containsExactly(third, second);
        assertThat(next.items()).extracting(OrderSummary::number).containsExactly(first);
        assertThat(page.items().getFirst().payment()).isEqualTo(PaymentStatus.WAITING);
        assertThat(page.total()).isNull();
    }

    @Test
    void findsByNumberAndByPhoneAsPeopleTypeIt() {
        var number = kit.order();
        var phone = orders.detail(number).summary().phone();

        assertThat(found(number.value().substring(5))).contains(number.value());
        assertThat(found("0" + phone.substring(4))).contains(number.value());
        assertThat(found("0" + phone.substring(4, 6) + " " + phone.substring(6))).contains(number.value());
        assertThat(found("nobody 100%")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void showsOnlyTheStatusesAskedForAndCountsThem() {
        var number = kit.orderInCash();
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "test"), orders.detail(number).version(), "sok");

        var page = orders.list(new OrderQuery(Set.of(OrderStatus.CANCELLED), number.value(), null, 50, true));

        assertThat(page.items()).extracting(OrderSummary::number).containsExactly(number);
        assertThat(page.total()).isEqualTo(1);
        assertThat(orders.list(new OrderQuery(Set.of(OrderStatus.READY), number.value(), null, 50, true)).total())
                .isZero();
    }

    @Test
    void refusesACursorItNeverGaveOut() {
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> orders.list(new OrderQuery(Set.of(), null, "no such thing", 5, false)));
    }

    @Test
    void refusesAPageWithoutBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderQuery.newest(0));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderQuery.newest(201));
    }

    private List<String> found(String text) {
        return orders.list(new OrderQuery(Set.of(), text, null, 200, false)).items().stream()
                .map(order -> order.number().value()).toList();
    }
}
