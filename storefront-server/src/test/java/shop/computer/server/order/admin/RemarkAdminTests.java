package shop.computer.server.order.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.order.remark.AddRemark;
import shop.computer.api.order.remark.Audience;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class RemarkAdminTests {

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
    @Autowired
    private JsonMapper json;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.SALES);
    }

    @Test
    void keepsRemarksWithTheOrderAndMakesNobodysViewOfItStale() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var seen = orders.detail(number).version();

        remark(number.value(), "  Call after five \n", Audience.STAFF).andExpect(status().isOk())
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist());
        remark(number.value(), "The board is here on Friday", Audience.CUSTOMER).andExpect(status().isOk())
                .andExpect(jsonPath("$.papers.remarks.length()").value(2))
                .andExpect(jsonPath("$.papers.remarks[0].text").value("Call after five"))
                .andExpect(jsonPath("$.papers.remarks[0].audience").value("STAFF"))
                .andExpect(jsonPath("$.papers.remarks[1].who").value(containsString("sales-")))
                .andExpect(jsonPath("$.summary.version").value(seen));
    }

    @Test
    void writesOnceWhatIsSentTwice() throws Exception {
        var number = new ShopKit(context).orderInCash();
        var key = UUID.randomUUID().toString();

        remark(number.value(), "Once", Audience.CUSTOMER, key).andExpect(status().isOk());
        remark(number.value(), "Once", Audience.CUSTOMER, key).andExpect(status().isOk());

        assertThat(orders.detail(number).papers().remarks()).hasSize(1);
    }

    @Test
    void refusesWhatSaysNothingOrTooMuchOrBelongsToNoOrder() throws Exception {
        var number = new ShopKit(context).orderInCash();

        refused(remark(number.value(), "  ", Audience.STAFF), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        refused(remark(number.value(), "x".repeat(1001), Audience.STAFF), 400, ProblemType.VALIDATION);
        refused(remark("CS-0000000000", "Hello", Audience.STAFF), 404, ProblemType.NOT_FOUND);
        assertThat(orders.detail(number).papers().remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Messages from the shop", "/km, សារពីហាង"})
    void showsTheCustomerWhatIsMeantForThem(String language, String heading) throws Exception {
        var number = new ShopKit(context).orderInCash();
        var page = language + "/orders/" + number + "?key=" + links.key(number);
        var customer = new Visitor(mvc);
        remark(number.value(), "Looks like fraud", Audience.STAFF);
        customer.get(page).andExpect(content().string(not(containsString(heading))));

        remark(number.value(), "It is <b>here</b>", Audience.CUSTOMER);

        customer.get(page).andExpect(content().string(containsString(heading)))
                .andExpect(content().string(containsString("It is &lt;b&gt;here&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("fraud"))));
    }

    private ResultActions remark(String number, String text, Audience audience) throws Exception {
        return remark(number, text, audience, UUID.randomUUID().toString());
    }

    private ResultActions remark(String number, String text, Audience audience, String key) throws Exception {
        return mvc.perform(post(ApiPaths.ORDERS + "/" + number + "/notes").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(new AddRemark(text, audience)))
                .header(ApiPaths.IDEMPOTENCY_HEADER, key).header(ApiPaths.SESSION_HEADER, token));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
