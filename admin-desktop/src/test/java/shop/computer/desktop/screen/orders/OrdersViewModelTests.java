package shop.computer.desktop.screen.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.ServerAddress;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.fake.FakeShop;
import shop.computer.desktop.fake.Samples;
import shop.computer.desktop.fake.Window;

class OrdersViewModelTests {

    private final FakeShop shop = new FakeShop();
    private final Window window = new Window();
    private final Server server = new Server(new Session(), () -> "en");
    private final OrdersViewModel model = new OrdersViewModel(new OrdersApi(server), window.tasks());

    @BeforeEach
    void signIn() {
        new StaffApi(server).signIn(ServerAddress.parse(shop.address()).orElseThrow(), "manager", FakeShop.PASSWORD);
    }

    @AfterEach
    void close() {
        shop.close();
        server.close();
        window.close();
    }

    @Test
    void putsANewOrderOnTopOnceAndMarksItUntilItIsOpened() {
        var there = shop.put(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));
        window.act(model::readAgain);
        window.eventually(() -> assertThat(model.list().rows()).hasSize(1));
        var fresh = order(2, OrderStatus.PLACED, Duration.ZERO);
        shop.put(fresh);

        window.act(() -> assertThat(model.arrived(fresh.summary())).isTrue());
        window.act(() -> assertThat(model.arrived(fresh.summary())).isFalse());

        window.act(() -> {
            assertThat(model.list().rows()).containsExactly(fresh.summary(), there.summary());
            assertThat(model.unseen()).containsExactly(fresh.summary().number());
            model.open(fresh.summary().number());
            assertThat(model.unseen()).isEmpty();
        });
    }

    @Test
    void readsOnlyTheStatusesOfTheView() {
        shop.put(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));
        var ready = shop.put(order(2, OrderStatus.READY, Duration.ofHours(2)));

        window.act(() -> model.list().view().set(OrderView.HAND_OVER));

        window.eventually(() -> assertThat(model.list().rows()).containsExactly(ready.summary()));
    }

    @Test
    void readsPageByPage() {
        for (int i = 0; i < 130; i++) {
            shop.put(order(i, OrderStatus.CONFIRMED, Duration.ofMinutes(i)));
        }
        window.act(model::readAgain);
        window.eventually(() -> assertThat(model.list().rows()).hasSize(60));
        window.act(model.list().pages()::loadMore);
        window.eventually(() -> assertThat(model.list().rows()).hasSize(120));
        window.act(model.list().pages()::loadMore);

        window.eventually(() -> assertThat(model.list().rows()).hasSize(130).doesNotHaveDuplicates());
        window.act(() -> assertThat(model.list().pages().total().get()).isEqualTo(130));
    }

    @Test
    void takesTheOneNextStep() {
        var order = opened(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));
        window.act(() -> assertThat(model.detail().nextStep()).contains(OrderStatus.PREPARING));

        window.act(model.detail()::goOn);

        window.eventually(
                () -> assertThat(model.detail().order().get().summary().status()).isEqualTo(OrderStatus.PREPARING));
        assertThat(shop.orders.get(order).version()).isEqualTo(2);
    }

    @Test
    void saysWhoWasFasterAndKeepsTheTypedReason() {
        var order = opened(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));
        shop.move(order, OrderStatus.PREPARING, "sales", null);
        window.act(() -> {
            model.detail().reason().set("customer called");
            model.detail().cancel(() -> {});
        });

        window.eventually(() -> {
            assertThat(model.detail().order().get().summary().status()).isEqualTo(OrderStatus.PREPARING);
            assertThat(model.detail().notice().get().key()).isEqualTo("orders.changed.PREPARING");
            assertThat(model.detail().notice().get().facts()).contains("sales");
            assertThat(model.detail().reason().get()).isEqualTo("customer called");
        });
    }

    @Test
    void cancelsOnlyWithAReason() {
        var order = opened(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));

        window.act(() -> model.detail().cancel(() -> {}));

        window.act(() -> assertThat(model.detail().notice().get().key()).isEqualTo("orders.cancel.reason.missing"));
        assertThat(shop.orders.get(order).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void writesNothingWhileTheServerIsLost() {
        var order = opened(order(1, OrderStatus.CONFIRMED, Duration.ofHours(1)));
        window.act(() -> {
            model.list().writable().set(false);
            model.detail().goOn();
        });

        window.act(() -> assertThat(model.detail().busy().get()).isFalse());
        assertThat(shop.orders.get(order).summary().status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    private OrderNumber opened(OrderDetail order) {
        shop.put(order);
        window.act(() -> model.open(order.summary().number()));
        window.eventually(() -> assertThat(model.detail().order().get()).isNotNull());
        return order.summary().number();
    }

    private static OrderDetail order(int number, OrderStatus status, Duration ago) {
        return Samples.order("CS-26110%05d".formatted(number), "Buyer " + number, status, Handover.PICK_UP,
                PaymentMethod.KHQR,
                status == OrderStatus.PLACED ? PaymentStatus.WAITING : PaymentStatus.PAID, Instant.now().minus(ago),
                "749.99", 1);
    }
}
