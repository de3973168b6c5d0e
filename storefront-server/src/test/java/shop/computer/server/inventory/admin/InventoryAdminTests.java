package shop.computer.server.inventory.admin;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.ShopTime;
import shop.computer.api.Sku;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.inventory.Shelf;
import shop.computer.server.staff.StaffKit;

@ServerTest
class InventoryAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;

    private Shelf shelf;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        shelf = new Shelf(context);
        token = staff.token(Role.STOCK);
    }

    @AfterEach
    void tidyUp() {
        shelf.tidyUp();
    }

    @Test
    void receivesGoodsAndShowsTheCostOnlyToThoseWhoMaySeeIt() throws Exception {
        var sku = shelf.sku(0);

        var body = receipt(sku, "\"landedCost\": {\"amount\": 2.00, \"currency\": \"USD\"},", "");
        var answer = write(post(ApiPaths.RECEIPTS), body, null).andExpect(status().isOk())
                .andExpect(jsonPath("$.receipt.pieces").value(2))
                .andExpect(jsonPath("$.receipt.total").doesNotExist())
                .andExpect(jsonPath("$.lines[0].unitCost").doesNotExist()).andReturn().getResponse()
                .getContentAsString();
        int number = JsonPath.read(answer, "$.receipt.number");
        ask(get(ApiPaths.RECEIPTS)).andExpect(jsonPath("$.items[0].number").value(number))
                .andExpect(jsonPath("$.items[0].total").doesNotExist());

        token = staff.token(Role.MANAGER);
        ask(get(ApiPaths.RECEIPTS + "/" + number)).andExpect(jsonPath("$.receipt.total.amount").value(12.0))
                .andExpect(jsonPath("$.landedCost.amount").value(2.0))
                .andExpect(jsonPath("$.lines[0].landedShare.amount").value(2.0));
        ask(get(stock(sku))).andExpect(jsonPath("$.stock.cost.amount").value(6.0))
                .andExpect(jsonPath("$.layers[0].left").value(2))
                .andExpect(jsonPath("$.layers[0].document").value("GR-" + number));
    }

    @Test
    void saysWhichReceiptAnInvoiceAlreadyIs() throws Exception {
        var sku = shelf.sku(0);
        var body = receipt(sku, "", "");
        write(post(ApiPaths.RECEIPTS), body, null).andExpect(status().isOk());

        refused(write(post(ApiPaths.RECEIPTS), body, null), 409, ProblemType.RECEIPT_KNOWN)
                .andExpect(jsonPath("$.errors[0].field").value("invoice"));
    }

    @Test
    void namesTheFieldOfAReceiptThatIsWrong() throws Exception {
        var sku = shelf.sku(0);

        wrong(receipt(new Sku("NO-SUCH"), "", ""), "lines[0].sku");
        wrong(receipt(sku, "", "").replace("\"quantity\": 2", "\"quantity\": 0"), "lines[0].quantity");
        wrong(receipt(sku, "", "").replace("5.00", "-5.00"), "lines[0].unitCost");
        wrong(receipt(sku, "", "").replace("Supplier", " "), "supplier");
    }

    @Test
    void findsAPieceByItsNumber() throws Exception {
        var serial = Shelf.serial();
        var sku = shelf.numbered("10.00", serial);
        var order = shelf.reserved(sku, 1);
        shelf.sell(order, sku, 1, serial);

        ask(get(ApiPaths.SERIALS + "/ " + serial.toLowerCase(Locale.ROOT))).andExpect(status().isOk())
                .andExpect(jsonPath("$.sku").value(sku.value())).andExpect(jsonPath("$.state").value("SOLD"))
                .andExpect(jsonPath("$.story[0].document").value(order.value()))
                .andExpect(jsonPath("$.story[1].in").value(true))
                .andExpect(jsonPath("$.story[1].kind").value("RECEIPT"));
        refused(ask(get(ApiPaths.SERIALS + "/NEVER-SEEN")), 404, ProblemType.NOT_FOUND);
    }

    @Test
    void setsTheReorderLevelAndListsWhatIsShort() throws Exception {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 5);

        write(put(stock(sku) + "/reorder-level"), "{\"reorderAt\": 5}", kit.stock(sku).version())
                .andExpect(status().isOk()).andExpect(jsonPath("$.stock.reorderAt").value(5))
                .andExpect(header().string("ETag", "\"" + kit.stock(sku).version() + "\""));
        ask(get(ApiPaths.STOCK).param("short", "true").param("text", sku.value()))
                .andExpect(jsonPath("$.items[0].sku").value(sku.value()));
        refused(write(put(stock(sku) + "/reorder-level"), "{\"reorderAt\": 1}", 0L), 412, ProblemType.STALE);
        write(put(stock(sku) + "/reorder-level"), "{\"reorderAt\": 0}", kit.stock(sku).version());
        ask(get(ApiPaths.STOCK).param("short", "true").param("text", sku.value()))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void saysOnItsPageWhenMoreArriveUntilGoodsAreReceived() throws Exception {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 0);
        var day = LocalDate.now(ShopTime.ZONE).plusDays(3);

        write(put(stock(sku) + "/arrival"), arrival(day), kit.stock(sku).version())
                .andExpect(status().isOk()).andExpect(jsonPath("$.arrivesOn").value(day.toString()));

        page("", sku).andExpect(content().string(containsString("Out of stock, arrives "
                + DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH).format(day))));
        page("/km", sku).andExpect(content().string(containsString("អស់ស្តុក នឹងមកដល់ថ្ងៃ")));
        refused(write(put(stock(sku) + "/arrival"), "{}", 0L), 412, ProblemType.STALE);
        write(post(ApiPaths.RECEIPTS), receipt(sku, "", ""), null).andExpect(status().isOk());
        page("", sku).andExpect(content().string(containsString("Only 2 left")));
        ask(get(stock(sku))).andExpect(jsonPath("$.arrivesOn").doesNotExist());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 800})
    void takesNoDayOfArrivalThatCannotBe(int days) throws Exception {
        var sku = shelf.sku(0);

        refused(write(put(stock(sku) + "/arrival"), arrival(LocalDate.now(ShopTime.ZONE).plusDays(days)), 0L), 400,
                ProblemType.VALIDATION).andExpect(jsonPath("$.errors[0].field").value("on"));
    }

    @Test
    void keepsPiecesByNumberAndWritesOneOff() throws Exception {
        var sku = shelf.sku(2);
        var serials = Shelf.serials(2);
        var list = "[\"" + String.join("\",\"", serials) + "\"]";

        refused(write(put(stock(sku) + "/serial-kind"), "{\"kind\": \"SERIAL\"}", 0L), 409,
                ProblemType.SERIAL_REFUSED).andExpect(jsonPath("$.errors[0].field").value("serials"));
        write(put(stock(sku) + "/serial-kind"), "{\"kind\": \"SERIAL\", \"serials\": " + list + "}", 0L)
                .andExpect(status().isOk()).andExpect(jsonPath("$.serialKind").value("SERIAL"));
        write(post(stock(sku) + "/write-offs"),
                "{\"quantity\": 1, \"reason\": \"STOLEN\", \"serials\": [\"" + serials.getFirst() + "\"]}",
                shelf.look(sku).version()).andExpect(status().isOk()).andExpect(jsonPath("$.stock.onHand").value(1))
                .andExpect(jsonPath("$.movements[0].kind").value("WRITE_OFF"));
        shelf.booksHold(sku);
    }

    @Test
    void setsGoodsAsideAndGivesThemBack() throws Exception {
        var sku = shelf.sku(2);
        token = staff.token(Role.SALES);
        var body = "{\"sku\": \"%s\", \"quantity\": 2, \"until\": \"%s\", \"customer\": \"A regular\"}"
                .formatted(sku, Instant.now().plusSeconds(3600));

        var answer = write(post(ApiPaths.HOLDS), body, null).andExpect(status().isOk())
                .andExpect(jsonPath("$.byStaff").value(true)).andReturn().getResponse().getContentAsString();
        String document = JsonPath.read(answer, "$.document");
        refused(write(post(ApiPaths.HOLDS), body, null), 409, ProblemType.OUT_OF_STOCK);
        ask(get(stock(sku))).andExpect(jsonPath("$.holds[0].document").value(document));
        write(delete(ApiPaths.HOLDS + "/" + document), "", null).andExpect(status().isOk());
        refused(write(delete(ApiPaths.HOLDS + "/" + document), "", null), 404, ProblemType.NOT_FOUND);
    }

    @Test
    void countsStockAndNamesInTheReadersLanguageWhatCannotBePutRight() throws Exception {
        var fine = shelf.sku(5);
        var numbered = shelf.numbered("10.00", Shelf.serial());
        var body = "{\"name\": \"Shelf A\", \"skus\": [\"%s\", \"%s\"]}".formatted(fine, numbered);

        var answer = write(post(ApiPaths.COUNTS), body, null).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
        int number = JsonPath.read(answer, "$.count.number");
        var sheet = ApiPaths.COUNTS + "/" + number;
        refused(write(put(sheet + "/lines/" + fine), "{\"counted\": 4}", null), 428,
                ProblemType.PRECONDITION_REQUIRED);
        write(put(sheet + "/lines/" + fine), "{\"counted\": 4}", 0L).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        refused(write(put(sheet + "/lines/" + fine), "{\"counted\": 1}", 0L), 412, ProblemType.STALE);
        var tag = write(put(sheet + "/lines/" + numbered), "{\"counted\": 0}", 1L).andReturn().getResponse()
                .getHeader("ETag");
        refused(write(post(sheet + "/close"), "", null), 428, ProblemType.PRECONDITION_REQUIRED);
        ask(post(sheet + "/close").header("If-Match", tag).header("Accept-Language", "km")
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())).andExpect(status().isOk())
                .andExpect(jsonPath("$.count.status").value("CLOSED"))
                .andExpect(jsonPath("$.lines[?(@.sku == '" + numbered + "')].problem").exists())
                .andExpect(content().string(containsString("លេខស៊េរី")));
        refused(write(put(sheet + "/lines/" + fine), "{\"counted\": 4}", 3L), 409, ProblemType.COUNT_ENDED);
        ask(get(ApiPaths.COUNTS)).andExpect(jsonPath("$.items[0].number").value(number));
    }

    @Test
    void offersAnOpenBoxOnlyOnceItHasAPrice() throws Exception {
        var sku = new ShopKit(context).product("100", 5);
        token = staff.token(Role.MANAGER);
        var offer = ApiPaths.PRODUCTS + "/" + sku + "/grades";

        ask(get("/p/" + sku.value().toLowerCase(Locale.ROOT) + "-ob")).andExpect(status().isNotFound());
        write(post(offer), "{\"grade\": \"OPEN_BOX\", \"price\": {\"amount\": 80, \"currency\": \"USD\"}}", null)
                .andExpect(status().isOk()).andExpect(jsonPath("$.sku").value(sku + "-OB"));
        mvc.perform(get("/p/" + sku.value().toLowerCase(Locale.ROOT) + "-ob")).andExpect(status().isOk())
                .andExpect(content().string(containsString("open box")));
        mvc.perform(get("/km/p/" + sku.value().toLowerCase(Locale.ROOT) + "-ob"))
                .andExpect(content().string(containsString("បើកប្រអប់រួច")));
        for (var wrong : List.of("{\"grade\": \"NEW\", \"price\": {\"amount\": 80, \"currency\": \"USD\"}}",
                "{\"grade\": \"USED\", \"price\": {\"amount\": 0, \"currency\": \"USD\"}}")) {
            refused(write(post(offer), wrong, null), 400, ProblemType.VALIDATION);
        }
    }

    private void wrong(String body, String field) throws Exception {
        refused(write(post(ApiPaths.RECEIPTS), body, null), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private static String receipt(Sku sku, String head, String line) {
        return """
                {"supplier": "Supplier", "invoice": "%s", %s
                 "lines": [{"sku": "%s", "quantity": 2, %s "unitCost": {"amount": 5.00, "currency": "USD"}}]}"""
                .formatted(UUID.randomUUID(), head, sku, line);
    }

    private static String arrival(LocalDate day) {
        return "{\"on\": \"" + day + "\"}";
    }

    private ResultActions page(String language, Sku sku) throws Exception {
        return mvc.perform(get(language + "/p/" + sku.value().toLowerCase(Locale.ROOT))).andExpect(status().isOk());
    }

    private static String stock(Sku sku) {
        return ApiPaths.STOCK + "/" + sku;
    }

    private ResultActions write(MockHttpServletRequestBuilder request, String body, @Nullable Long seen)
            throws Exception {
        request.header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString());
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (seen != null) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        return ask(request);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
