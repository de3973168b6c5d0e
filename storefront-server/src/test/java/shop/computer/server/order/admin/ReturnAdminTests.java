package shop.computer.server.order.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.staff.StaffKit;

@ServerTest
class ReturnAdminTests {

    private static final String ONE = """
            {"lines": [{"line": 1, "quantity": 1, "restock": "RESTOCK"}], "deliveryFee": {"amount": 1.50, "currency": "USD"},
            "reason": "Does not fit"}""";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Orders orders;
    @Autowired
    private OrderLinks links;

    private OrderNumber number;
    private String token;
    private String language = "en";

    @BeforeEach
    void signIn() throws Exception {
        var kit = new ShopKit(context);
        number = kit.completed(kit.product("100", 5), 2);
        token = staff.token(Role.SALES);
    }

    @Test
    void answersWithTheOrderItsCreditNoteAndItsNewVersion() throws Exception {
        takeBack(ONE).andExpect(status().isOk()).andExpect(jsonPath("$.lines[0].returned").value(1))
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist())
                .andExpect(jsonPath("$.lines[0].costOfSale").doesNotExist())
                .andExpect(jsonPath("$.papers.returns[0].amount.amount").value(101.5))
                .andExpect(jsonPath("$.papers.returns[0].who").value(containsString("sales-")))
                .andExpect(header().string("ETag", "\"" + orders.detail(number).version() + "\""));
    }

    @Test
    void findsACreditNoteByItsNumberAndInTheList() throws Exception {
        takeBack(ONE);
        var note = orders.detail(number).papers().returns().getFirst().number();

        ask(get(ApiPaths.CREDIT_NOTES + "/" + note)).andExpect(status().isOk())
                .andExpect(jsonPath("$.order").value(number.value()))
                .andExpect(jsonPath("$.lines[0].restock").value("RESTOCK"));
        ask(get(ApiPaths.CREDIT_NOTES).param("limit", "1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].number").value(note));
        refused(ask(get(ApiPaths.CREDIT_NOTES + "/CN-0000000000")), 404, ProblemType.NOT_FOUND);
        refused(ask(get(ApiPaths.CREDIT_NOTES).param("cursor", "x")), 400, ProblemType.VALIDATION);
    }

    @Test
    void takesBackOnceWhatIsSentTwice() throws Exception {
        var seen = orders.detail(number).version();
        var key = UUID.randomUUID().toString();

        takeBack(seen, ONE, key).andExpect(status().isOk());
        takeBack(seen, ONE, key).andExpect(status().isOk()).andExpect(jsonPath("$.lines[0].returned").value(1));

        assertThat(orders.detail(number).papers().returns()).hasSize(1);
    }

    @Test
    void refusesWhoHasNotSeenTheNewestState() throws Exception {
        var seen = orders.detail(number).version();
        takeBack(ONE).andExpect(status().isOk());

        refused(takeBack(seen, ONE, UUID.randomUUID().toString()), 412, ProblemType.STALE);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() throws Exception {
        wrong(ONE.replace("\"quantity\": 1", "\"quantity\": 3"), "lines[0].quantity",
                "Of line 1, 2 can still come back.");
        wrong(ONE.replace("1.50", "1.51"), "deliveryFee", "Of the delivery fee, from $0 to $1.50 can be given back.");
        wrong(ONE.replace("\"line\": 1", "\"line\": 2"), "lines[0].line", "The order has no line 2.");
        wrong(ONE.replace("Does not fit", " "), "reason", "");
        wrong(ONE.replace("\"quantity\": 1", "\"quantity\": 0"), "lines[0].quantity", "");
        language = "km";
        wrong(ONE.replace("\"quantity\": 1", "\"quantity\": 3"), "lines[0].quantity", "ជួរទី 1");
    }

    @Test
    void takesNothingBackOfAnOrderThatIsStillInTheHouse() throws Exception {
        number = new ShopKit(context).orderInCash();

        refused(takeBack(ONE), 409, ProblemType.STEP_NOT_ALLOWED)
                .andExpect(jsonPath("$.detail").value(containsString("“Placed”")));
    }

    @ParameterizedTest
    @CsvSource({"'', Credit note, You get back", "/km, ប័ណ្ណឥណទាន, ប្រាក់ដែលអ្នកទទួលវិញ"})
    void showsTheCustomerTheCreditNote(String path, String heading, String total) throws Exception {
        takeBack(ONE);
        var note = orders.detail(number).papers().returns().getFirst().number();

        new Visitor(mvc).get(path + "/orders/" + number + "?key=" + links.key(number)).andExpect(status().isOk())
                .andExpect(content().string(containsString(heading + " " + note)))
                .andExpect(content().string(containsString(total)))
                .andExpect(content().string(containsString("data-usd=\"101.50\"")));
    }

    private void wrong(String body, String field, String words) throws Exception {
        refused(takeBack(body), 400, ProblemType.VALIDATION).andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(words)));
        assertThat(orders.detail(number).papers().returns()).isEmpty();
    }

    private ResultActions takeBack(String body) throws Exception {
        return takeBack(orders.detail(number).version(), body, UUID.randomUUID().toString());
    }

    private ResultActions takeBack(long seen, String body, String key) throws Exception {
        return ask(post(ApiPaths.ORDERS + "/" + number + "/returns").contentType(MediaType.APPLICATION_JSON)
                .content(body).header("If-Match", "\"" + seen + "\"").header(ApiPaths.IDEMPOTENCY_HEADER, key));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                request.header(ApiPaths.SESSION_HEADER, token).header(HttpHeaders.ACCEPT_LANGUAGE, language));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
