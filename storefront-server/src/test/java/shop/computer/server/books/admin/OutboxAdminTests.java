package shop.computer.server.books.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffKit;

@ServerTest
class OutboxAdminTests {

    private static final String NO_LISTENER = "shop.computer.server.notification.CustomerMails.never(Nothing)";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JdbcClient jdbc;

    private final String id = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @BeforeEach
    void leaveTwoEventsUntold() {
        write(id, "CS-2611777777", "AWAY MailWaitsException", true, 2001);
        write(other, "CS-2611888888", null, false, 2002);
    }

    @AfterEach
    void forgetThem() {
        jdbc.sql("delete from event_publication where listener_id = ?").param(NO_LISTENER).update();
    }

    @Test
    void showsWhoHasNotHeardOfWhatAndWhy() throws Exception {
        ask(get(ApiPaths.OUTBOX), "en").andExpect(status().isOk()).andExpect(jsonPath("$.items[0].id").value(id))
                .andExpect(jsonPath("$.items[0].listener").value("Mail to the customer"))
                .andExpect(jsonPath("$.items[0].event").value("OrderPlaced"))
                .andExpect(jsonPath("$.items[0].about").value("CS-2611777777"))
                .andExpect(jsonPath("$.items[0].since").value("2001-01-01T00:00:00Z"))
                .andExpect(jsonPath("$.items[0].attempts").value(75))
                .andExpect(jsonPath("$.items[0].givenUp").value(true))
                .andExpect(jsonPath("$.items[0].cause")
                        .value("The other side, such as the mail server, did not take it."))
                .andExpect(jsonPath("$.items[1].cause").value("The server stopped before it was told."));
        ask(get(ApiPaths.OUTBOX), "km").andExpect(jsonPath("$.items[0].listener").value("សំបុត្រអ៊ីមែលទៅអតិថិជន"));
    }

    @Test
    void showsThemPageByPage() throws Exception {
        ask(get(ApiPaths.OUTBOX + "?limit=1"), "en").andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").value(id));
        ask(get(ApiPaths.OUTBOX + "?limit=1&cursor=" + id), "en")
                .andExpect(jsonPath("$.items[0].id").value(other));
    }

    @Test
    void takesUpAgainWhatWasGivenUp() throws Exception {
        ask(post(ApiPaths.OUTBOX + "/" + id + "/retry"), "en").andExpect(status().isAccepted());

        assertThat(jdbc.sql("""
                select concat(status, completion_attempts) from event_publication
                where id = ? and given_up = false and last_resubmission_date is null""").param(id).query(String.class)
                .single()).isEqualTo("FAILED1");
    }

    @Test
    void endsWhatWasGivenUpAndItsMailsForAReason() throws Exception {
        jdbc.sql("insert into customer_mail (order_number, kind, state) values ('CS-2611777777', 'PLACED', 'WAITING')")
                .update();
        var dismissal = ApiPaths.OUTBOX + "/%s/dismissal";

        ask(because(post(dismissal.formatted(id)), " "), "en").andExpect(status().isBadRequest());
        ask(because(post(dismissal.formatted(other)), "Mistyped"), "en").andExpect(status().isNotFound());
        ask(because(post(dismissal.formatted(id)), "Mistyped"), "en").andExpect(status().isNoContent());

        ask(get(ApiPaths.OUTBOX), "en").andExpect(jsonPath("$.items[0].id").value(other));
        assertThat(
                jdbc.sql("select why from books_dismissal where event_id = ?").param(id).query(String.class).single())
                .isEqualTo("Mistyped");
        assertThat(jdbc.sql("select count(*) from customer_mail where order_number = 'CS-2611777777'")
                .query(Long.class).single()).isZero();
    }

    private static MockHttpServletRequestBuilder because(MockHttpServletRequestBuilder request, String why) {
        return request.contentType(MediaType.APPLICATION_JSON).content("{\"why\": \"" + why + "\"}");
    }

    @Test
    void refusesToTellWhatIsTold() throws Exception {
        jdbc.sql("update event_publication set completion_date = publication_date where id = ?").param(id).update();

        ask(post(ApiPaths.OUTBOX + "/" + id + "/retry"), "en").andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value(ProblemType.NOT_FOUND.uri().toString()));
    }

    private void write(String event, String order, String cause, boolean givenUp, int year) {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                    completion_attempts, last_cause, given_up) values (?, ?, ?, ?, ?, 'FAILED', 75, ?, ?)""")
                .params(event, NO_LISTENER, "shop.computer.server.order.OrderPlaced",
                        "{\"number\":\"" + order + "\"}", LocalDateTime.of(year, 1, 1, 0, 0), cause, givenUp)
                .update();
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, String language) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, staff.token(Role.MANAGER))
                .header("Accept-Language", language)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }
}
