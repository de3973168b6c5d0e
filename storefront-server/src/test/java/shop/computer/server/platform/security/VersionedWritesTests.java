package shop.computer.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shop.computer.api.ApiPaths;
import shop.computer.api.Version;
import shop.computer.api.Versioned;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffKit;

/** Each write that the admin API really has names the version it was made from, or stands in the list below with the reason why not. */
@ServerTest
class VersionedWritesTests {

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("POST " + ApiPaths.SESSION, "begins something"),
            Map.entry("DELETE " + ApiPaths.SESSION, "ends the caller's own"),
            Map.entry("POST " + ApiPaths.HOLDS, "begins something"),
            Map.entry("DELETE " + ApiPaths.HOLDS + "/{document}", "a hold never changes, it only ends"),
            Map.entry("POST " + ApiPaths.RECEIPTS, "begins something"),
            Map.entry("POST " + ApiPaths.COUNTS, "begins something"),
            Map.entry("POST " + ApiPaths.ORDERS + "/{number}/notes", "adds a row and leaves the order as it is"),
            Map.entry("POST " + ApiPaths.PRODUCTS + "/{sku}/grades", "the price that was set last stands"),
            Map.entry("POST " + ApiPaths.PAYMENTS + "/orders/{number}/confirmation",
                    "names the amount, which must be the one asked for now"),
            Map.entry("POST " + ApiPaths.COUPONS, "begins something"),
            Map.entry("POST " + ApiPaths.MONEY_SEARCHES, "begins something"),
            Map.entry("POST " + ApiPaths.INVARIANTS, "begins something"),
            Map.entry("POST " + ApiPaths.JOBS + "/{id}/cancel", "a job only ends"),
            Map.entry("POST " + ApiPaths.OUTBOX + "/{id}/retry", "an event is told again or was heard"),
            Map.entry("POST " + ApiPaths.OUTBOX + "/{id}/dismissal", "an event only ends"));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void knowsWhichNeedNone() {
        assertThat(writes()).containsKeys(WITHOUT.keySet().toArray(String[]::new));
        assertThat(WITHOUT.keySet()).noneMatch(write -> takesAVersion(writes().get(write)));
    }

    @Test
    void askForAVersionAndAnswerWithTheNewOne() throws Exception {
        var token = staff.token(Role.OWNER);
        var softly = new SoftAssertions();
        for (var write : writes().entrySet()) {
            if (!WITHOUT.containsKey(write.getKey())) {
                var answer = write.getValue().getMethod().getReturnType();
                softly.assertThat(statusOf(write.getKey(), token, null)).as("%s without If-Match", write.getKey())
                        .isEqualTo(428);
                softly.assertThat(statusOf(write.getKey(), token, "*")).as("%s with *", write.getKey()).isEqualTo(400);
                softly.assertThat(Versioned.class.isAssignableFrom(answer)).as("%s answers a tag", write.getKey())
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    private SortedMap<String, HandlerMethod> writes() {
        var endpoints = AdminEndpoints.of(mappings);
        endpoints.keySet().removeIf(endpoint -> endpoint.startsWith("GET "));
        return endpoints;
    }

    private static boolean takesAVersion(HandlerMethod handler) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(Version.class);
    }

    private int statusOf(String endpoint, String token, @Nullable String tag) throws Exception {
        var parts = endpoint.split(" ", 2);
        var path = parts[1].replace("{id}", "1").replaceAll("\\{[^}]+}", "CS-0001000000")
                .replace(ApiPaths.COUNTS + "/CS-0001000000", ApiPaths.COUNTS + "/1");
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), URI.create(path))
                .header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString());
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
