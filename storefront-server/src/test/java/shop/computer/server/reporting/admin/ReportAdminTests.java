package shop.computer.server.reporting.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.staff.StaffKit;

@ServerTest
class ReportAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.MANAGER);
    }

    @Test
    void showsEveryDayAlsoThoseWithoutSales() throws Exception {
        ask(get(ApiPaths.SALES_BY_DAY).param("from", "1999-01-01").param("to", "1999-01-03")).andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3)).andExpect(jsonPath("$[0].day").value("1999-01-01"))
                .andExpect(jsonPath("$[2].orders").value(0)).andExpect(jsonPath("$[2].profit.amount").value(0.0));
    }

    @Test
    void showsLinesPageByPage() throws Exception {
        ask(get(ApiPaths.SALES_LINES).param("from", "1999-01-01").param("to", "1999-01-03").param("limit", "200")
                .param("total", "true"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.items.length()").value(0))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void namesTheParameterThatIsWrong() throws Exception {
        wrong(get(ApiPaths.SALES_BY_DAY).param("to", "2026-11-24"), "from");
        wrong(get(ApiPaths.SALES_BY_DAY).param("from", "24.11.2026").param("to", "2026-11-24"), "from");
        wrong(get(ApiPaths.SALES_BY_DAY).param("from", "2026-11-25").param("to", "2026-11-24"), "to");
        wrong(get(ApiPaths.SALES_BY_DAY).param("from", "2025-11-23").param("to", "2026-11-24"), "to");
        wrong(get(ApiPaths.SALES_BY_DAY).param("from", "-999999999-01-01").param("to", "2026-11-24"), "from");
        wrong(get(ApiPaths.SALES_BY_DAY).param("from", "-999999999-01-01").param("to", "-999999999-01-01"), "from");
        wrong(get(ApiPaths.SALES_LINES).param("from", "2026-11-24").param("to", "+999999999-12-31"), "to");
        wrong(get(ApiPaths.SALES_LINES).param("from", "2026-11-24").param("to", "2026-11-24").param("limit", "201"),
                "limit");
        wrong(get(ApiPaths.SALES_LINES).param("from", "2026-11-24").param("to", "2026-11-24").param("cursor", "x"),
                "cursor");
        wrong(get(ApiPaths.STOCK).param("level", "some"), "level");
        wrong(get(ApiPaths.STOCK).param("sort", "cost"), "sort");
        wrong(get(ApiPaths.STOCK).param("cursor", "?"), "cursor");
    }

    @Test
    void isForThoseWhoMayReadReports() throws Exception {
        for (var role : new Role[]{Role.SALES, Role.STOCK}) {
            token = staff.token(role);
            ask(get(ApiPaths.SALES_BY_DAY).param("from", "2026-11-24").param("to", "2026-11-24"))
                    .andExpect(status().isForbidden());
            ask(get(ApiPaths.SALES_LINES).param("from", "2026-11-24").param("to", "2026-11-24"))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void showsTheStockListWithoutMoneyToStockKeepers() throws Exception {
        var sku = new ShopKit(context).product("100", 5);

        stock(Role.STOCK, sku.value()).andExpect(jsonPath("$.items[0].sku").value(sku.value()))
                .andExpect(jsonPath("$.items[0].price").doesNotExist())
                .andExpect(jsonPath("$.items[0].cost").doesNotExist());
        stock(Role.SALES, sku.value()).andExpect(jsonPath("$.items[0].price.amount").value(100.0))
                .andExpect(jsonPath("$.items[0].cost").doesNotExist());
        stock(Role.MANAGER, sku.value()).andExpect(jsonPath("$.items[0].cost.amount").value(10.0));
    }

    private ResultActions stock(Role role, String text) throws Exception {
        token = staff.token(role);
        return ask(get(ApiPaths.STOCK).param("text", text).param("total", "true")).andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1));
    }

    private void wrong(MockHttpServletRequestBuilder request, String field) throws Exception {
        ask(request).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value(ProblemType.VALIDATION.uri().toString()))
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token));
    }
}
