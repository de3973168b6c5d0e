package shop.computer.server.order.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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
import shop.computer.api.Money;
import shop.computer.api.ProblemType;
import shop.computer.api.order.delivery.DeliveryZone;
import shop.computer.api.order.delivery.DeliveryZones;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.customer.Province;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.delivery.DeliveryDesk;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class DeliveryAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private DeliveryDesk desk;
    @Autowired
    private JsonMapper json;

    private DeliveryZones before;
    private String token;
    private String language = "en";
    private final String checkoutKey = UUID.randomUUID().toString().replace("-", "").substring(0, 22);

    @BeforeEach
    void signIn() throws Exception {
        before = desk.zones();
        token = staff.token(Role.MANAGER);
    }

    @AfterEach
    void putBack() {
        desk.change(before.zones(), desk.zones().version());
    }

    @Test
    void showsTheZonesWithTheirVersion() throws Exception {
        token = staff.token(Role.SALES);

        ask(get(ApiPaths.DELIVERY_ZONES)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + before.version() + "\""))
                .andExpect(jsonPath("$.zones.length()").value(2))
                .andExpect(jsonPath("$.zones[0].code").value("PHNOM-PENH"))
                .andExpect(jsonPath("$.zones[0].fee.amount").value(1.5))
                .andExpect(jsonPath("$.zones[1].provinces.length()").value(24));
    }

    @Test
    void changesFeesAndAnswersWithTheNewVersion() throws Exception {
        change(before.version(), town("2"), zone("NEAR", "3.25", "KH-8", "KH-5"), elsewhere("5", "KH-8", "KH-5"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (before.version() + 1) + "\""))
                .andExpect(jsonPath("$.zones[1].provinces[0]").value("KH-5"))
                .andExpect(jsonPath("$.zones[1].fee.amount").value(3.25));
        assertThat(desk.zones().zones()).extracting(DeliveryZone::code).containsExactly("PHNOM-PENH", "NEAR", "FAR");
    }

    @Test
    void refusesAChangeOfZonesThatAreNoLongerTheNewest() throws Exception {
        change(before.version(), town("2"), elsewhere("3")).andExpect(status().isOk());

        refused(change(before.version(), town("1"), elsewhere("1")), 412, ProblemType.STALE);
        assertThat(desk.zones().zones().getFirst().fee()).isEqualTo(Money.usd("2"));
    }

    @Test
    void answersTheSameToTheSameChangeSentAgain() throws Exception {
        var key = UUID.randomUUID().toString();

        change(before.version(), key, town("2"), elsewhere("3")).andExpect(status().isOk());
        change(before.version(), key, town("2"), elsewhere("3")).andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(before.version() + 1));
    }

    @Test
    void wantsEachProvinceInExactlyOneZone() throws Exception {
        wrong("zones", "These are in no zone: Kep, Pailin.", town("2"), elsewhere("3", "KH-23", "KH-24"));
        wrong("zones[1].provinces", "Phnom Penh is in two zones.", town("2"), zone("ALL", "3", "KH-12"));
        wrong("zones[1].provinces", "KH-26 is not a province", town("2"), zone("X", "3", "KH-26"), elsewhere("3"));
        language = "km";
        wrong("zones[0].provinces", "ភ្នំពេញ", zone("ALL", "3", "KH-12", "KH-12"));
    }

    @Test
    void wantsFeesInDollarsAndNamesThatDiffer() throws Exception {
        wrong("zones[0].fee", "The fee is in dollars, from 0 to 1,000.", town("-1"), elsewhere("3"));
        wrong("zones[1].fee", "The fee is in dollars", town("1"), elsewhere("1000.01"));
        wrong("zones[1].code", "Two zones are called PHNOM-PENH.", town("1"), zone("PHNOM-PENH", "1", "KH-1"));
        wrong("zones[0].code", "", zone("small", "1", "KH-1"));
    }

    @Test
    void asksACustomerAgainWhenTheFeeChangedAfterThePageWasShown() throws Exception {
        var kit = new ShopKit(context);
        var buyer = new Visitor(mvc).has("cart", kit.cart(1, kit.product("100", 5)).value());
        change(before.version(), town("1.50"), zone("NEAR", "2", "KH-8"), elsewhere("4", "KH-8"))
                .andExpect(status().isOk());

        buyer.get("/checkout").andExpect(content().string(containsString("from $2.00")))
                .andExpect(content().string(containsString("Siem Reap: $4.00")));
        buyer.get("/checkout?province=KH-17").andExpect(content().string(containsString("data-usd=\"104.00\"")));
        buyer.post("/checkout", form("102.00", "KH-17")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("The total changed from $102.00 to $104.00")));
        buyer.post("/checkout", form("104.00", "KH-17")).andExpect(header().string("Location", startsWith("/pay/")));
    }

    @Test
    void showsTheFeeOfAProvinceThatIsChosenWithoutScriptAndPlacesTheOrderByTheNextPress() throws Exception {
        var kit = new ShopKit(context);
        var buyer = new Visitor(mvc).has("cart", kit.cart(1, kit.product("100", 5)).value());
        change(before.version(), town("1.50"), zone("NEAR", "2", "KH-8"), elsewhere("4", "KH-8"))
                .andExpect(status().isOk());

        buyer.get("/checkout").andExpect(content().string(containsString("name=\"seenProvince\" value=\"102.00\"")))
                .andExpect(content().string(containsString("name=\"seenFor\" value=\"\"")));
        buyer.post("/checkout", form("102.00", "", "step", "review")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Delivery to Siem Reap: $4.00. In all you pay $104.00.")))
                .andExpect(content().string(not(containsString("The total changed"))))
                .andExpect(content().string(containsString("name=\"seenFor\" value=\"KH-17\"")))
                .andExpect(content().string(containsString("data-place")));
        buyer.post("/checkout", form("104.00", "KH-17")).andExpect(header().string("Location", startsWith("/pay/")));
    }

    private String[] form(String seen, String seenFor, String... more) {
        var filled = new String[]{"name", "Sok Dara", "phone", "012 345 678", "way", "province", "province", "KH-17",
                "district", "Svay Leu", "commune", "Boeng Mealea", "street", "Street 6", "pay", "khqr",
                "seenProvince", seen, "seenFor", seenFor, "checkoutKey",
                checkoutKey};
        return Stream.concat(Arrays.stream(filled), Arrays.stream(more)).toArray(String[]::new);
    }

    private void wrong(String field, String words, DeliveryZone... zones) throws Exception {
        refused(change(before.version(), zones), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(words)));
        assertThat(desk.zones()).isEqualTo(before);
    }

    private static DeliveryZone town(String fee) {
        return zone("PHNOM-PENH", fee, "KH-12");
    }

    /** All provinces but these and the capital. */
    private static DeliveryZone elsewhere(String fee, String... but) {
        var provinces = Provinces.all().stream().filter(province -> !province.isCapital()).map(Province::code)
                .filter(code -> Stream.of(but).noneMatch(code::equals)).toList();
        return zone("FAR", fee, provinces.toArray(String[]::new));
    }

    private static DeliveryZone zone(String code, String fee, String... provinces) {
        return new DeliveryZone(code, "Zone " + code, Money.usd(fee), List.of(provinces));
    }

    private ResultActions change(long seen, DeliveryZone... zones) throws Exception {
        return change(seen, UUID.randomUUID().toString(), zones);
    }

    private ResultActions change(long seen, String key, DeliveryZone... zones) throws Exception {
        return ask(put(ApiPaths.DELIVERY_ZONES).contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(new DeliveryZones(List.of(zones), 0)))
                .header("If-Match", "\"" + seen + "\"").header(ApiPaths.IDEMPOTENCY_HEADER, key));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                request.header(ApiPaths.SESSION_HEADER, token).header(HttpHeaders.ACCEPT_LANGUAGE, language));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
