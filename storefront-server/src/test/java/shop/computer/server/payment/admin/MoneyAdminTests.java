package shop.computer.server.payment.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.ApiPaths;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundTask;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;
import shop.computer.server.staff.StaffKit;

@ServerTest
class MoneyAdminTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Payments payments;
    @Autowired
    private Refunds refunds;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private String user;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        user = staff.hire(Role.MANAGER);
        token = staff.signIn(user);
    }

    private static OrderNumber anOrder() {
        return new OrderNumber("CS-2006" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }

    private RefundTask owed(OrderNumber order) {
        return transaction.execute(
                _ -> refunds.owe(order, Money.usd("12.50"), RefundReason.CANCELLED, order.value()));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token));
    }

    private ResultActions write(String path, String body, long version) throws Exception {
        return ask(post(path).contentType(MediaType.APPLICATION_JSON).content(body)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\""));
    }

    @Test
    void owesTheSameDocumentOnce() {
        var order = anOrder();

        assertThat(owed(order)).isEqualTo(owed(order));
        assertThat(refunds.of(order)).hasSize(1);
    }

    @Test
    void saysOnceThatMoneyWentBackAndByWhom() throws Exception {
        var task = owed(anOrder());
        var path = ApiPaths.REFUNDS + "/" + task.number();

        write(path + "/settlement", "{\"way\": \"BAKONG\", \"reference\": \"FT123\"}", 0).andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DONE")).andExpect(jsonPath("$.reference").value("FT123"))
                .andExpect(jsonPath("$.closedBy").value(user)).andExpect(header().string("ETag", "\"1\""));
        write(path + "/settlement", "{\"way\": \"CASH\", \"reference\": \"R1\"}", 0)
                .andExpect(status().isPreconditionFailed());
        write(path + "/cancellation", "{\"why\": \"Mistake\"}", 1).andExpect(status().isConflict());

        assertThat(jdbc.sql("select count(*) from staff_audit where who = ? and subject like ?")
                .params(user, "%" + task.number() + "/settlement").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void knowsNoPaymentsOfAnOrderThatDoesNotExist() throws Exception {
        ask(get(ApiPaths.PAYMENTS + "/orders/CS-0001000000")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value(ProblemType.NOT_FOUND.uri().toString()));
    }

    @Test
    void asksForAReferenceAndAReason() throws Exception {
        var path = ApiPaths.REFUNDS + "/" + owed(anOrder()).number();

        write(path + "/settlement", "{\"way\": \"BANK\", \"reference\": \" \"}", 0).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reference"));
        write(path + "/cancellation", "{\"why\": \"\"}", 0).andExpect(status().isBadRequest());
        ask(get(path)).andExpect(jsonPath("$.status").value("OPEN"));
    }

    @Test
    void listsWhatIsOwedOldestFirstPageByPage() throws Exception {
        var first = owed(anOrder());
        var second = owed(anOrder());
        var cursor = Cursors.cursor(jdbc.sql("select id - 1 from payment_refund where refund_number = ?")
                .param(first.number()).query(Long.class).single());

        ask(get(ApiPaths.REFUNDS).param("cursor", cursor).param("limit", "1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].number").value(first.number()))
                .andExpect(jsonPath("$.items[0].since").exists()).andExpect(jsonPath("$.next").exists());
        ask(get(ApiPaths.REFUNDS).param("cursor", cursor).param("limit", "200").param("status", "OPEN"))
                .andExpect(jsonPath("$.items[1].number").value(second.number()));
        ask(get(ApiPaths.REFUNDS).param("cursor", "!")).andExpect(status().isBadRequest());
    }

    @Test
    void confirmsAPaymentByHandWithAReason() throws Exception {
        var order = anOrder();
        transaction.executeWithoutResult(_ -> payments.ask(order, Money.usd("20")));
        var path = ApiPaths.PAYMENTS + "/orders/" + order + "/confirmation";

        var twenty = ", \"amount\": {\"amount\": 20, \"currency\": \"USD\"}}";
        write(path, "{\"why\": \"\"" + twenty, 0).andExpect(status().isBadRequest());
        write(path, "{\"why\": \"No amount\"}", 0).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("amount"));
        write(path, "{\"why\": \"Another\"" + twenty.replace("20", "19"), 0).andExpect(status().isConflict());
        write(path, "{\"why\": \"In the bank's books\"" + twenty, 0).andExpect(status().isOk())
                .andExpect(jsonPath("$[0].status").value("PAID")).andExpect(jsonPath("$[0].decidedBy").value(user));
        write(path, "{\"why\": \"Again\"" + twenty, 0).andExpect(status().isConflict());
    }

    @Test
    void takesASearchAndRefusesAShortHashWithoutAnAmount() throws Exception {
        write(ApiPaths.MONEY_SEARCHES, "{\"hash\": \"" + "ab".repeat(32) + "\"}", 0).andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("ASKED"));
        write(ApiPaths.MONEY_SEARCHES, "{\"hash\": \"abcdef01\"}", 0).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("amount"));
        write(ApiPaths.MONEY_SEARCHES, "{\"hash\": \"nonsense\"}", 0).andExpect(status().isBadRequest());
    }

    @Test
    void listsSearchesNewestFirst() throws Exception {
        write(ApiPaths.MONEY_SEARCHES, "{\"hash\": \"" + "cd".repeat(32) + "\"}", 0);
        write(ApiPaths.MONEY_SEARCHES, "{\"hash\": \"" + "ef".repeat(32) + "\"}", 0);

        var first = ask(get(ApiPaths.MONEY_SEARCHES).param("limit", "1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].hash").value("ef".repeat(32))).andReturn();
        String next = JsonPath.read(first.getResponse().getContentAsString(), "$.next");

        ask(get(ApiPaths.MONEY_SEARCHES).param("limit", "1").param("cursor", next))
                .andExpect(jsonPath("$.items[0].hash").value("cd".repeat(32)));
        ask(get(ApiPaths.MONEY_SEARCHES).param("cursor", "nonsense")).andExpect(status().isBadRequest());
    }

    @Test
    void listsReviewsByKind() throws Exception {
        ask(get(ApiPaths.REVIEWS).param("kind", "LATE").param("total", "true")).andExpect(status().isOk())
                .andExpect(jsonPath("$.total").exists());
        ask(get(ApiPaths.REVIEWS).param("kind", "LOST")).andExpect(status().isBadRequest());
        ask(get(ApiPaths.REVIEWS + "/999999999")).andExpect(status().isNotFound());
    }
}
