package shop.computer.server.order.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.WritesBooksByHand;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;
import shop.computer.server.order.refusal.TooManyOpenOrdersException.Same;

@ServerTest
@WritesBooksByHand("lets an order end without giving its goods back")
class OpenOrdersTests {

    private static final String FREE = "+85510000000";

    private final JdbcClient jdbc;
    private final ShopKit kit;
    private final OpenOrders open;

    @Autowired
    OpenOrdersTests(JdbcClient jdbc, ApplicationContext context) {
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
        this.open = new OpenOrders(jdbc, new OrderSettings(Duration.ofHours(24), 2, 3, Duration.ofMinutes(2)));
    }

    @Test
    void letsNobodyHaveMoreThanSoManyOrdersThatWaitForMoney() {
        var phone = "+85511%06d".formatted(kit.hashCode() % 1_000_000);
        set(kit.order(), "phone = ?", phone);
        open.admit(phone, null, null);
        var second = kit.order();
        set(second, "phone = ?", phone);

        assertThatExceptionOfType(TooManyOpenOrdersException.class).isThrownBy(() -> open.admit(phone, null, null))
                .satisfies(refusal -> {
                    assertThat(refusal.same()).isEqualTo(Same.PHONE);
                    assertThat(refusal.most()).isEqualTo(2);
                });
        set(second, "status = ?", "EXPIRED");
        assertThatCode(() -> open.admit(phone, null, null)).doesNotThrowAnyException();
    }

    @Test
    void countsDeliveriesToTheSameAddress() {
        var street = UUID.randomUUID().toString();
        var there = new DeliveryAddress("KH-12", "Phnom Penh", "Daun Penh", "Phsar Thmei Ti Muoy", street, null);
        set(kit.orderInCash(), "street = ?", street);
        open.admit(FREE, there, null);
        set(kit.orderInCash(), "street = ?", street);

        assertThatExceptionOfType(TooManyOpenOrdersException.class).isThrownBy(() -> open.admit(FREE, there, null))
                .matches(refusal -> refusal.same() == Same.ADDRESS);
        open.admit(FREE, new DeliveryAddress("KH-12", "Phnom Penh", "Daun Penh", "Phsar Thmei Ti Muoy", "Street 1",
                street), null);
    }

    @Test
    void countsOrdersFromTheSameNetwork() {
        var origin = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            open.admit(FREE, null, origin);
            set(kit.order(), "origin = ?", origin);
        }

        assertThatExceptionOfType(TooManyOpenOrdersException.class).isThrownBy(() -> open.admit(FREE, null, origin))
                .matches(refusal -> refusal.same() == Same.NETWORK);
    }

    private void set(OrderNumber number, String change, String value) {
        jdbc.sql("update shop_order set " + change + " where number = ?").params(value, number.value()).update();
    }
}
