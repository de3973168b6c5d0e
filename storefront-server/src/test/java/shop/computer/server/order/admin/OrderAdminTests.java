package shop.computer.server.order.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import shop.computer.server.order.Orders;
import shop.computer.server.staff.StaffKit;

@ServerTest
class OrderAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Orders orders;

    private String token;
    private String language = "en";

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.SALES);
    }

    @Test
    void listsOrdersNewestFirstAndGoesOnByCursor() throws Exception {
        var kit = new ShopKit(context);
        var older = kit.orderInCash();
        var newer = kit.orderInCash();

        var answer = ask(
                get(ApiPaths.ORDERS).param("limit", "1").param("status", "PLACED", "CONFIRMED").param("total", "true"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.items[0].number").value(newer.value()))
                .andExpect(jsonPath("$.total").isNumber()).andReturn().getResponse().getContentAsString();
        var cursor = answer.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");

        ask(get(ApiPaths.ORDERS).param("limit", "1").param("status", "PLACED,CONFIRMED").param("cursor", cursor))
                .andExpect(jsonPath("$.items[0].number").value(older.value()));
    }

    @Test
    void findsAnOrderByPartOfItsNumber() throws Exception {
        var number = new ShopKit(context).orderInCash();

        ask(get(ApiPaths.ORDERS).param("text", " " + number.value().substring(3) + " ")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].number").value(number.value()));
    }

    @Test
    void showsAnOrderWithItsVersionAndTheStepsStaffMayTake() throws Exception {
        var inCash = new ShopKit(context).orderInCash();
        var byKhqr = new ShopKit(context).order();

        ask(get(ApiPaths.ORDERS + "/" + inCash)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + orders.detail(inCash).version() + "\""))
                .andExpect(jsonPath("$.nextSteps.length()").value(2))
                .andExpect(jsonPath("$.nextSteps[?(@ == 'CONFIRMED')]").exists());
        ask(get(ApiPaths.ORDERS + "/" + byKhqr)).andExpect(jsonPath("$.nextSteps.length()").value(1))
                .andExpect(jsonPath("$.nextSteps[0]").value("CANCELLED"));
    }

    @Test
    void showsWhatGoodsCostOnlyToThoseWhoMaySeeIt() throws Exception {
        var number = new ShopKit(context).orderInCash();

        ask(get(ApiPaths.ORDERS + "/" + number)).andExpect(jsonPath("$.lines[0].unitPrice.amount").value(100.0))
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist());
        token = staff.token(Role.MANAGER);
        ask(get(ApiPaths.ORDERS + "/" + number)).andExpect(jsonPath("$.lines[0].unitCost.amount").value(10.0));
    }

    @Test
    void takesAStepAndAnswersWithTheNewVersion() throws Exception {
        var number = new ShopKit(context).orderInCash();

        step(number, orders.detail(number).version(), "{\"to\": \"CONFIRMED\"}").andExpect(status().isOk())
                .andExpect(jsonPath("$.summary.status").value("CONFIRMED"))
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist())
                .andExpect(header().string("ETag", "\"" + orders.detail(number).version() + "\""));
        assertThat(orders.detail(number).story().getLast().who()).startsWith("sales-");
    }

    @Test
    void saysInTheCallersLanguageWhichStepIsNotPossibleFromWhere() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var seen = orders.detail(number).version();

        refused(step(number, seen, "{\"to\": \"COMPLETED\"}"), 409, ProblemType.STEP_NOT_ALLOWED).andExpect(
                jsonPath("$.detail").value("The order is “Placed” and cannot become “Completed” from there."));
        language = "km";
        refused(step(number, seen, "{\"to\": \"COMPLETED\"}"), 409, ProblemType.STEP_NOT_ALLOWED)
                .andExpect(jsonPath("$.detail").value(
                        "ការបញ្ជាទិញនេះស្ថិតក្នុងស្ថានភាព «បានបញ្ជាទិញ» ហើយមិនអាចប្ដូរទៅ «បានបញ្ចប់» បានទេ។"));
    }

    @Test
    void refusesAStepFromAStateThatIsNoLongerTheNewest() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var seen = orders.detail(number).version();
        step(number, seen, "{\"to\": \"CONFIRMED\"}").andExpect(status().isOk());

        refused(step(number, seen, "{\"to\": \"PREPARING\"}"), 412, ProblemType.STALE);
    }

    @Test
    void refusesAStepThatDoesNotFollow() throws Exception {
        var number = new ShopKit(context).orderInCash();

        refused(step(number, orders.detail(number).version(), "{\"to\": \"COMPLETED\"}"), 409,
                ProblemType.STEP_NOT_ALLOWED);
        refused(step(number, orders.detail(number).version(), "{\"to\": \"EXPIRED\"}"), 409,
                ProblemType.STEP_NOT_ALLOWED);
    }

    @Test
    void hidesWhatSoldGoodsCostAndKeepsAllElse() throws Exception {
        var number = new ShopKit(context).orderInCash();
        for (var step : List.of("CONFIRMED", "PREPARING", "SHIPPED")) {
            step(number, orders.detail(number).version(), "{\"to\": \"%s\"}".formatted(step))
                    .andExpect(status().isOk());
        }

        ask(get(ApiPaths.ORDERS + "/" + number)).andExpect(jsonPath("$.lines[0].costOfSale").doesNotExist())
                .andExpect(jsonPath("$.lines[0].serials").isArray()).andExpect(jsonPath("$.papers.edits").isArray());
        token = staff.token(Role.MANAGER);
        ask(get(ApiPaths.ORDERS + "/" + number)).andExpect(jsonPath("$.lines[0].costOfSale.amount").value(10.0));
    }

    @Test
    void saysInOneSentenceWhichNumbersAreMissing() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var body = "{\"to\": \"CONFIRMED\", \"serials\": [{\"sku\": \"NOT-THERE\", \"serials\": [\"1\"]}]}";

        refused(step(number, orders.detail(number).version(), body), 409, ProblemType.SERIAL_REFUSED)
                .andExpect(jsonPath("$.errors[0].field").value("serials"));
    }

    @Test
    void changesAnOrderAndSaysWhatItWasBefore() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var sku = orders.detail(number).lines().getFirst().sku();

        write(put(ApiPaths.ORDERS + "/" + number + "/content"), orders.detail(number).version(),
                "{\"lines\": [{\"sku\": \"%s\", \"quantity\": 2}], \"handover\": \"PICK_UP\", \"why\": \"Comes by\"}"
                        .formatted(sku))
                .andExpect(status().isOk()).andExpect(jsonPath("$.total.amount").value(200.0))
                .andExpect(header().string("ETag", "\"" + orders.detail(number).version() + "\""))
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist())
                .andExpect(jsonPath("$.papers.edits[0].before.total.amount").value(101.5))
                .andExpect(jsonPath("$.papers.edits[0].difference.amount").value(98.5));
    }

    @Test
    void namesTheFieldOfAnEditThatIsWrong() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var body = "{\"lines\": [{\"sku\": \"%s\", \"quantity\": 1}], \"handover\": \"DELIVERY\", \"why\": \"x\"}"
                .formatted(orders.detail(number).lines().getFirst().sku());

        refused(write(put(ApiPaths.ORDERS + "/" + number + "/content"), orders.detail(number).version(), body), 400,
                ProblemType.VALIDATION).andExpect(jsonPath("$.errors[0].field").value("address"))
                .andExpect(jsonPath("$.detail").value("A delivery needs an address."));
    }

    @Test
    void changesHowAnOrderIsPaid() throws Exception {
        var number = new ShopKit(context).orderInCash();

        write(put(ApiPaths.ORDERS + "/" + number + "/payment-method"), orders.detail(number).version(),
                "{\"to\": \"KHQR\", \"why\": \"The customer called\"}").andExpect(status().isOk())
                .andExpect(jsonPath("$.payment.method").value("KHQR"))
                .andExpect(jsonPath("$.summary.method").value("KHQR"));
    }

    @Test
    void asksWhyAnOrderIsCancelled() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var seen = orders.detail(number).version();

        refused(step(number, seen, "{\"to\": \"CANCELLED\", \"why\": \"  \"}"), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value("why"));
        step(number, seen, "{\"to\": \"CANCELLED\", \"why\": \"Changed their mind\"}").andExpect(status().isOk())
                .andExpect(jsonPath("$.summary.status").value("CANCELLED"));
    }

    @Test
    void answersTheSameToTheSameStepSentAgain() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var seen = orders.detail(number).version();
        var key = UUID.randomUUID().toString();

        step(number, seen, "{\"to\": \"CONFIRMED\"}", key).andExpect(status().isOk());
        step(number, seen, "{\"to\": \"CONFIRMED\"}", key).andExpect(status().isOk())
                .andExpect(jsonPath("$.summary.status").value("CONFIRMED"));
    }

    @Test
    void saysThatAnOrderIsNotThere() throws Exception {
        refused(ask(get(ApiPaths.ORDERS + "/CS-0000000000")), 404, ProblemType.NOT_FOUND);
        refused(ask(get(ApiPaths.ORDERS + "/no-number")), 404, ProblemType.NOT_FOUND);
    }

    @Test
    void namesTheParameterThatIsWrong() throws Exception {
        wrong("limit", "0");
        wrong("limit", "201");
        wrong("limit", "many");
        wrong("status", "LOST");
        wrong("cursor", "!");
        wrong("text", "x".repeat(101));
    }

    private void wrong(String parameter, String value) throws Exception {
        refused(ask(get(ApiPaths.ORDERS).param(parameter, value)), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value(parameter));
    }

    private ResultActions step(OrderNumber number, long seen, String body) throws Exception {
        return step(number, seen, body, UUID.randomUUID().toString());
    }

    private ResultActions step(OrderNumber number, long seen, String body, String key) throws Exception {
        return write(post(ApiPaths.ORDERS + "/" + number + "/steps"), seen, body, key);
    }

    private ResultActions write(MockHttpServletRequestBuilder request, long seen, String body) throws Exception {
        return write(request, seen, body, UUID.randomUUID().toString());
    }

    private ResultActions write(MockHttpServletRequestBuilder request, long seen, String body, String key)
            throws Exception {
        return ask(request.contentType(MediaType.APPLICATION_JSON).content(body).header("If-Match", "\"" + seen + "\"")
                .header(ApiPaths.IDEMPOTENCY_HEADER, key));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                request.header(ApiPaths.SESSION_HEADER, token).header(HttpHeaders.ACCEPT_LANGUAGE, language));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
