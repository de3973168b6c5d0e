package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.staff.Role;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.staff.StaffKit;

/** Two of the staff do different things to one order in the same moment (S7): one wins, the other is told and sees how it stands. */
@MySqlServerTest
class TwoStaffIntegrationTests {

    private final Orders orders;
    private final StaffKit staff;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final ShopKit kit;

    @Autowired
    TwoStaffIntegrationTests(Orders orders, StaffKit staff, MockMvc mvc, JdbcClient jdbc, ApplicationContext context) {
        this.orders = orders;
        this.staff = staff;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.kit = new ShopKit(context);
    }

    @RepeatedTest(5)
    void letOneCancelOrShipAndShowTheOtherHowItStands() throws Exception {
        var number = kit.orderInCash();
        take(number, OrderStatus.CONFIRMED);
        take(number, OrderStatus.PREPARING);

        race(number, step(number, "{\"to\": \"SHIPPED\"}"),
                step(number, "{\"to\": \"CANCELLED\", \"why\": \"Broken\"}"));

        assertThat(orders.detail(number).summary().status()).isIn(OrderStatus.SHIPPED, OrderStatus.CANCELLED);
        BooksInvariants.hold(jdbc);
    }

    @RepeatedTest(5)
    void letOneChangeOrConfirmAndShowTheOtherHowItStands() throws Exception {
        var number = kit.orderInCash();
        var sku = orders.detail(number).lines().getFirst().sku();

        race(number, step(number, "{\"to\": \"CONFIRMED\"}"), put(ApiPaths.ORDERS + "/" + number + "/content").content(
                "{\"lines\": [{\"sku\": \"%s\", \"quantity\": 3}], \"handover\": \"PICK_UP\", \"why\": \"Comes by\"}"
                        .formatted(sku)));

        assertThat(kit.stock(sku).reserved()).isIn(1, 3);
        BooksInvariants.hold(jdbc);
    }

    private void race(OrderNumber number, MockHttpServletRequestBuilder one, MockHttpServletRequestBuilder other)
            throws Exception {
        var seen = orders.detail(number).version();
        var first = staff.token(Role.SALES);
        var second = staff.token(Role.MANAGER);

        var rush = Rush.of(List.of(asking(one, seen, first), asking(other, seen, second)));

        assertThat(rush.refusals()).isEmpty();
        assertThat(rush.answers()).containsExactlyInAnyOrder(200, 412);
        var now = orders.detail(number);
        assertThat(now.version()).isGreaterThan(seen);
        mvc.perform(get(ApiPaths.ORDERS + "/" + number).header(ApiPaths.SESSION_HEADER, first))
                .andExpect(header().string("ETag", "\"" + now.version() + "\""))
                .andExpect(jsonPath("$.summary.status").value(now.summary().status().name()));
    }

    private Callable<Integer> asking(MockHttpServletRequestBuilder what, long seen, String token) {
        return () -> mvc.perform(what.contentType(MediaType.APPLICATION_JSON).header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .header("If-Match", "\"" + seen + "\"")).andReturn().getResponse().getStatus();
    }

    private static MockHttpServletRequestBuilder step(OrderNumber number, String body) {
        return post(ApiPaths.ORDERS + "/" + number + "/steps").content(body);
    }

    private void take(OrderNumber number, OrderStatus to) {
        orders.take(number, new TakeStep(to, null), orders.detail(number).version(), "sok");
    }
}
