package shop.computer.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.computer.api.staff.Role.MANAGER;
import static shop.computer.api.staff.Role.OWNER;
import static shop.computer.api.staff.Role.SALES;
import static shop.computer.api.staff.Role.STOCK;

import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.platform.rest.ProbeController;
import shop.computer.server.staff.StaffKit;

/** Who may call what: each endpoint that the admin API really has, tried by a stranger and by each role, against the table below. */
@ServerTest
class RoleMatrixTests {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            Map.entry("GET " + ApiPaths.SESSION, ALL),
            Map.entry("DELETE " + ApiPaths.SESSION, ALL),
            Map.entry("GET " + ApiPaths.EVENTS, ALL),
            Map.entry("GET " + ApiPaths.ORDERS, EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("GET " + ApiPaths.ORDERS + "/{number}", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("POST " + ApiPaths.ORDERS + "/{number}/steps", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("POST " + ApiPaths.ORDERS + "/{number}/returns", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("GET " + ApiPaths.CREDIT_NOTES, EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("GET " + ApiPaths.CREDIT_NOTES + "/{number}", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("POST " + ApiPaths.ORDERS + "/{number}/notes", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("GET " + ApiPaths.DELIVERY_ZONES, EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("PUT " + ApiPaths.DELIVERY_ZONES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.ORDERS + "/{number}/content", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("PUT " + ApiPaths.ORDERS + "/{number}/payment-method", EnumSet.of(OWNER, MANAGER, SALES)),
            Map.entry("GET " + ApiPaths.STOCK, ALL),
            Map.entry("GET " + ApiPaths.STOCK + "/{sku}", ALL),
            Map.entry("POST " + ApiPaths.STOCK + "/{sku}/adjustments", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("GET " + ApiPaths.STOCK + "/{sku}/movements", ALL),
            Map.entry("POST " + ApiPaths.STOCK + "/{sku}/write-offs", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("PUT " + ApiPaths.STOCK + "/{sku}/reorder-level", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("PUT " + ApiPaths.STOCK + "/{sku}/arrival", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("PUT " + ApiPaths.STOCK + "/{sku}/serial-kind", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("GET " + ApiPaths.HOLDS, ALL),
            Map.entry("POST " + ApiPaths.HOLDS, ALL),
            Map.entry("DELETE " + ApiPaths.HOLDS + "/{document}", ALL),
            Map.entry("GET " + ApiPaths.RECEIPTS, EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("POST " + ApiPaths.RECEIPTS, EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("GET " + ApiPaths.RECEIPTS + "/{number}", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("GET " + ApiPaths.SERIALS + "/{serial}", ALL),
            Map.entry("GET " + ApiPaths.COUNTS, EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("POST " + ApiPaths.COUNTS, EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("GET " + ApiPaths.COUNTS + "/{number}", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("PUT " + ApiPaths.COUNTS + "/{number}/lines/{sku}", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("POST " + ApiPaths.COUNTS + "/{number}/close", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("POST " + ApiPaths.COUNTS + "/{number}/cancel", EnumSet.of(OWNER, MANAGER, STOCK)),
            Map.entry("POST " + ApiPaths.PRODUCTS + "/{sku}/grades", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PRICES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.EXCHANGE_RATE, EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.EXCHANGE_RATE, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PRODUCTS + "/{sku}/prices", EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.PRODUCTS + "/{sku}/prices", EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.PRODUCTS + "/{sku}/list-price", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PRODUCTS + "/{sku}/photos", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.PRODUCTS + "/{sku}/photos", EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.PRODUCTS + "/{sku}/photos", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.COUPONS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.COUPONS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.COUPONS + "/{code}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.COUPONS + "/{code}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.SALES_BY_DAY, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.SALES_LINES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.INVARIANTS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.INVARIANTS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.JOBS + "/{id}", ALL),
            Map.entry("POST " + ApiPaths.JOBS + "/{id}/cancel", ALL),
            Map.entry("GET " + ApiPaths.PAGES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PAGES + "/{page}/{language}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("PUT " + ApiPaths.PAGES + "/{page}/{language}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.OUTBOX, EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.OUTBOX + "/{id}/retry", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.OUTBOX + "/{id}/dismissal", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.REFUNDS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.REFUNDS + "/{number}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.REFUNDS + "/{number}/settlement", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.REFUNDS + "/{number}/cancellation", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PAYMENT_PICTURES + "/{id}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.REVIEWS, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.REVIEWS + "/{id}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.REVIEWS + "/{id}/acceptance", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.REVIEWS + "/{id}/refund", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.REVIEWS + "/{id}/dismissal", EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.PAYMENTS + "/orders/{number}", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.PAYMENTS + "/orders/{number}/confirmation", EnumSet.of(OWNER, MANAGER)),
            Map.entry("POST " + ApiPaths.MONEY_SEARCHES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.MONEY_SEARCHES, EnumSet.of(OWNER, MANAGER)),
            Map.entry("GET " + ApiPaths.MONEY_SEARCHES + "/{id}", EnumSet.of(OWNER, MANAGER)),
            // the description's other form, which nobody asked for
            Map.entry("GET " + ApiPaths.OPENAPI + ".yaml", EnumSet.noneOf(Role.class)));

    /** What a stranger may call; everything else answers 401. */
    private static final Set<String> OPEN = Set.of("POST " + ApiPaths.SESSION, "GET " + ApiPaths.OPENAPI);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void knowsEachEndpoint() {
        assertThat(endpoints()).allMatch(endpoint -> TABLE.containsKey(endpoint) || OPEN.contains(endpoint));
    }

    @Test
    void letsNoStrangerIn() throws Exception {
        for (var endpoint : closed()) {
            assertThat(statusOf(endpoint, null)).as("%s by a stranger", endpoint).isEqualTo(401);
        }
    }

    @Test
    void letsNoStrangerInByAnotherSpelling() throws Exception {
        for (var endpoint : closed()) {
            var spelt = endpoint.replace("/api/admin", "/api/%61dmin");
            assertThat(statusOf(spelt, null)).as("%s by a stranger", spelt).isEqualTo(401);
        }
    }

    @Test
    void asksForTheSameRightsByAnotherSpelling() throws Exception {
        var softly = new SoftAssertions();
        for (var endpoint : closed()) {
            var spelt = endpoint.replace("/api/admin", "/%61pi/%61dmin");
            for (var role : Role.values()) {
                var allowed = statusOf(spelt, staff.token(role)) != 403;
                softly.assertThat(allowed).as("%s by %s", spelt, role).isEqualTo(TABLE.get(endpoint).contains(role));
            }
        }
        softly.assertAll();
    }

    @Test
    void letsEachRoleInWhereTheTableSaysSoAndNowhereElse() throws Exception {
        var softly = new SoftAssertions();
        for (var endpoint : closed()) {
            for (var role : Role.values()) {
                var allowed = statusOf(endpoint, staff.token(role)) != 403;
                softly.assertThat(allowed).as("%s by %s", endpoint, role).isEqualTo(TABLE.get(endpoint).contains(role));
            }
        }
        softly.assertAll();
    }

    @Test
    void closesAnEndpointWhoseAuthorForgotToSayWhatItNeeds() throws Exception {
        assertThat(statusOf("GET " + ProbeController.PATH + "/forgotten", staff.token(OWNER))).isEqualTo(403);
    }

    @Test
    void asksForTheRightBeforeAnythingElseOfTheRequest() throws Exception {
        assertThat(statusOf("POST " + ProbeController.PATH + "/stock-keepers", staff.token(SALES))).isEqualTo(403);
        assertThat(statusOf("POST " + ProbeController.PATH + "/stock-keepers", staff.token(STOCK))).isEqualTo(400);
    }

    private Set<String> closed() {
        return endpoints().stream().filter(TABLE::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> endpoints() {
        return AdminEndpoints.of(mappings).keySet();
    }

    private int statusOf(String endpoint, @Nullable String token) throws Exception {
        var parts = endpoint.split(" ", 2);
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]),
                URI.create(parts[1].replaceAll("\\{[^}]+}", "CS-0001000000")));
        if (token != null) {
            request.header(ApiPaths.SESSION_HEADER, token);
        }
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
