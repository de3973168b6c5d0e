package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.ApiPaths;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.staff.Role;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.staff.StaffKit;

/** Each step from each state, asked for over the API (S7): what the table below does not allow is refused and changes nothing. */
@ServerTest
class OrderStepsTests {

    private final Orders orders;
    private final OrderMoney money;
    private final StaffKit staff;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    OrderStepsTests(Orders orders, OrderMoney money, StaffKit staff, MockMvc mvc, JdbcClient jdbc,
            ApplicationContext context) {
        this.orders = orders;
        this.money = money;
        this.staff = staff;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @ParameterizedTest
    @CsvSource({"PICK_UP, KHQR", "PICK_UP, CASH", "DELIVERY, KHQR", "DELIVERY, CASH"})
    void areThoseOfTheTableAndNoOthers(Handover handover, PaymentMethod method) throws Exception {
        var sales = staff.token(Role.SALES);
        var stock = staff.token(Role.STOCK);
        var answers = new SoftAssertions();

        for (var from : states(handover)) {
            var number = orderAt(from, handover, method);
            for (var to : OrderStatus.values()) {
                var what = "%s to %s".formatted(from, to);
                answers.assertThat(ask(number, to, stock)).as(what + " by STOCK").isEqualTo(403);
                if (!allowed(from, handover, method).contains(to)) {
                    answers.assertThat(ask(number, to, sales)).as(what).isEqualTo(409);
                }
            }
            answers.assertThat(status(number)).as("still").isEqualTo(from);
            for (var to : allowed(from, handover, method)) {
                var another = orderAt(from, handover, method);
                answers.assertThat(ask(another, to, sales)).as("%s to %s", from, to).isEqualTo(200);
                answers.assertThat(status(another)).isEqualTo(to);
            }
        }

        answers.assertAll();
        BooksInvariants.holdForKit(jdbc);
    }

    /** What staff may do; DESIGN 4 and the decision that money alone confirms an order by KHQR. */
    private static Set<OrderStatus> allowed(OrderStatus from, Handover handover, PaymentMethod method) {
        return switch (from) {
            case PLACED -> method == PaymentMethod.CASH
                    ? EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.CANCELLED)
                    : EnumSet.of(OrderStatus.CANCELLED);
            case CONFIRMED -> EnumSet.of(OrderStatus.PREPARING, OrderStatus.CANCELLED);
            case PREPARING -> EnumSet.of(handover == Handover.PICK_UP ? OrderStatus.READY : OrderStatus.SHIPPED,
                    OrderStatus.CANCELLED);
            case READY, SHIPPED -> EnumSet.of(OrderStatus.COMPLETED, OrderStatus.CANCELLED);
            case COMPLETED, EXPIRED, CANCELLED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    private static List<OrderStatus> states(Handover handover) {
        var never = handover == Handover.PICK_UP ? OrderStatus.SHIPPED : OrderStatus.READY;
        return List.of(OrderStatus.values()).stream().filter(status -> status != never).toList();
    }

    private OrderNumber orderAt(OrderStatus status, Handover handover, PaymentMethod method) {
        var number = place(handover, method);
        switch (status) {
            case PLACED -> {
            }
            case EXPIRED -> {
                kit.letTimePass(number);
                money.expire(number);
            }
            case CANCELLED -> take(number, OrderStatus.CANCELLED);
            default -> goTo(status, number, handover, method);
        }
        assertThat(status(number)).isEqualTo(status);
        return number;
    }

    private void goTo(OrderStatus status, OrderNumber number, Handover handover, PaymentMethod method) {
        if (method == PaymentMethod.KHQR) {
            kit.pay(number);
            money.receive(number);
        } else {
            take(number, OrderStatus.CONFIRMED);
        }
        var way = List.of(OrderStatus.PREPARING,
                handover == Handover.PICK_UP ? OrderStatus.READY : OrderStatus.SHIPPED, OrderStatus.COMPLETED);
        way.stream().filter(step -> step.compareTo(status) <= 0).forEach(step -> take(number, step));
    }

    private OrderNumber place(Handover handover, PaymentMethod method) {
        var wish = kit.wishInCash(kit.cart(1, kit.product("100", 5)), "101.50");
        var pickUp = handover == Handover.PICK_UP;
        return orders.place(new PlaceOrder(wish.cart(), wish.checkoutKey(), wish.contact(), handover,
                pickUp ? null : wish.address(), method, Money.usd(pickUp ? "100" : "101.50"), wish.language(), null));
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, "As agreed"), orders.detail(number).version(), "sok");
    }

    private OrderStatus status(OrderNumber number) {
        return orders.detail(number).summary().status();
    }

    private int ask(OrderNumber number, OrderStatus to, String token) throws Exception {
        return mvc.perform(post(ApiPaths.ORDERS + "/" + number + "/steps").contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\": \"%s\", \"why\": \"As agreed\"}".formatted(to))
                .header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .header("If-Match", "\"" + orders.detail(number).version() + "\"")).andReturn().getResponse()
                .getStatus();
    }
}
