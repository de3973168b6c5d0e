package shop.computer.server.inventory.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.Orders;
import shop.computer.server.staff.StaffKit;

@ServerTest
class StockAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Orders orders;

    private ShopKit kit;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        kit = new ShopKit(context);
        token = staff.token(Role.STOCK);
    }

    @Test
    void showsASkuWithItsNameMovementsAndVersionButNoMoneyToStockKeepers() throws Exception {
        var sku = kit.product("100", 5);

        ask(get(path(sku))).andExpect(status().isOk()).andExpect(jsonPath("$.stock.name").value("Thing " + sku))
                .andExpect(jsonPath("$.stock.brand").value("Maker"))
                .andExpect(jsonPath("$.stock.category").value("Shelf for tests"))
                .andExpect(jsonPath("$.stock.onHand").value(5))
                .andExpect(jsonPath("$.movements[0].kind").value("RECEIPT"))
                .andExpect(jsonPath("$.stock.price").doesNotExist()).andExpect(jsonPath("$.stock.cost").doesNotExist())
                .andExpect(header().string("ETag", "\"" + kit.stock(sku).version() + "\""));
    }

    @Test
    void showsCostsAndReceiptsMoreOftenThanThereAreConnections() throws Exception {
        var sku = kit.product("100", 5);
        token = staff.token(Role.MANAGER);

        for (var time = 1; time <= 12; time++) {
            ask(get(path(sku))).andExpect(status().isOk()).andExpect(jsonPath("$.layers[0].left").value(5));
            ask(get(ApiPaths.RECEIPTS)).andExpect(status().isOk());
        }
    }

    @Test
    void tellsTheWholeStoryOfASkuPageByPage() throws Exception {
        var sku = kit.product("100", 5);
        orders.place(kit.wish(kit.cart(1, sku), "100"));
        orders.place(kit.wish(kit.cart(2, sku), "200"));

        var first = ask(get(path(sku) + "/movements").param("limit", "2")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2)).andExpect(jsonPath("$.items[0].reserved").value(2))
                .andReturn().getResponse().getContentAsString();
        String next = JsonPath.read(first, "$.next");
        ask(get(path(sku) + "/movements").param("limit", "2").param("cursor", next))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("RECEIPT")).andExpect(jsonPath("$.next").doesNotExist());
        ask(get(path(sku) + "/movements").param("cursor", "nonsense")).andExpect(status().isBadRequest());
        ask(get(path(sku) + "/movements").param("limit", "0")).andExpect(status().isBadRequest());
        ask(get(path(new Sku("NO-SUCH")) + "/movements")).andExpect(status().isNotFound());
    }

    @Test
    void findsASkuWithEveryCharacterItMayHave() throws Exception {
        var sku = kit.product(new Sku("A1._-" + ThreadLocalRandom.current().nextInt(1_000_000) + ".JSON"), "100", 5);

        ask(get(path(sku))).andExpect(status().isOk()).andExpect(jsonPath("$.stock.sku").value(sku.value()));
        ask(get(URI.create(ApiPaths.STOCK + "/A%2FB"))).andExpect(status().is4xxClientError());
    }

    @Test
    void showsThePriceToSalesAndTheCostToManagers() throws Exception {
        var sku = kit.product("100", 5);

        token = staff.token(Role.SALES);
        ask(get(path(sku))).andExpect(jsonPath("$.stock.price.amount").value(100.0))
                .andExpect(jsonPath("$.stock.cost").doesNotExist());
        token = staff.token(Role.MANAGER);
        ask(get(path(sku))).andExpect(jsonPath("$.stock.price.amount").value(100.0))
                .andExpect(jsonPath("$.stock.cost.amount").value(10.0));
    }

    @Test
    void correctsTheStockAndAnswersWithTheNewVersion() throws Exception {
        var sku = kit.product("100", 5);

        adjust(sku, kit.stock(sku).version(), "{\"change\": -2, \"reason\": \"DAMAGED\", \"note\": \"Fell down\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stock.onHand").value(3))
                .andExpect(jsonPath("$.movements[0].reason").value("DAMAGED"))
                .andExpect(jsonPath("$.movements[0].note").value("Fell down"))
                .andExpect(header().string("ETag", "\"" + kit.stock(sku).version() + "\""));
    }

    @Test
    void leavesNoFewerPiecesThanAreReserved() throws Exception {
        var sku = kit.product("100", 5);
        orders.place(kit.wish(kit.cart(4, sku), "400"));

        refused(adjust(sku, kit.stock(sku).version(), "{\"change\": -2, \"reason\": \"LOST\"}"), 409,
                ProblemType.STOCK_BELOW_RESERVED);
        refused(adjust(sku, kit.stock(sku).version(), "{\"change\": -9, \"reason\": \"LOST\"}"), 409,
                ProblemType.STOCK_BELOW_RESERVED);
    }

    @Test
    void refusesACorrectionOfAnOldState() throws Exception {
        var sku = kit.product("100", 5);
        var seen = kit.stock(sku).version();
        adjust(sku, seen, "{\"change\": 1, \"reason\": \"FOUND\"}").andExpect(status().isOk());

        refused(adjust(sku, seen, "{\"change\": 1, \"reason\": \"FOUND\"}"), 412, ProblemType.STALE);
        refused(ask(post(path(sku) + "/adjustments").contentType(MediaType.APPLICATION_JSON)
                .content("{\"change\": 1, \"reason\": \"FOUND\"}")
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())), 428,
                ProblemType.PRECONDITION_REQUIRED);
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        wrong("{\"change\": 0, \"reason\": \"FOUND\"}", "change");
        wrong("{\"change\": 200000, \"reason\": \"FOUND\"}", "change");
        wrong("{\"change\": 1}", "reason");
        wrong("{\"change\": 1, \"reason\": \"WISH\"}", "reason");
    }

    @Test
    void saysThatASkuIsNotKept() throws Exception {
        refused(ask(get(path(new Sku("NOT-KEPT")))), 404, ProblemType.NOT_FOUND);
    }

    @Test
    void letsSalesLookButNotCorrect() throws Exception {
        var sku = kit.product("100", 5);
        token = staff.token(Role.SALES);

        refused(adjust(sku, 0, "{\"change\": 1, \"reason\": \"FOUND\"}"), 403, ProblemType.FORBIDDEN);
    }

    private void wrong(String body, String field) throws Exception {
        var sku = kit.product("100", 5);
        refused(adjust(sku, kit.stock(sku).version(), body), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private ResultActions adjust(Sku sku, long seen, String body) throws Exception {
        return ask(post(path(sku) + "/adjustments").contentType(MediaType.APPLICATION_JSON).content(body)
                .header("If-Match", "\"" + seen + "\"")
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token));
    }

    private static String path(Sku sku) {
        return ApiPaths.STOCK + "/" + sku;
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
