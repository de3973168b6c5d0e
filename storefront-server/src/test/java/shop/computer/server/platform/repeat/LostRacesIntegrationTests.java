package shop.computer.server.platform.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.platform.rest.ProbeController;
import shop.computer.server.staff.StaffKit;

/** On a real Tomcat, whose filter chain can be gone through more than once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class LostRacesIntegrationTests {

    @Value("${local.server.port}")
    private int shop;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void nobodyLosesAnyMore() {
        ProbeController.losses.set(0);
    }

    @Test
    void areRunAgainUntilTheyAreWon() throws Exception {
        ProbeController.losses.set(2);

        var answer = write();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
        assertThat(answer.body()).contains(subject);
        assertThat(effects()).isOne();
    }

    @Test
    void endAfterThreeInOneSentenceAndChangeNothing() throws Exception {
        ProbeController.losses.set(3);

        var answer = write();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("The shop is busy right now and nothing was changed.");
        assertThat(ProbeController.losses).hasValue(0);
        assertThat(effects()).isZero();
    }

    private HttpResponse<String> write() throws Exception {
        return send(HttpRequest
                .newBuilder(
                        URI.create("http://127.0.0.1:" + shop + ProbeController.PATH + "/effects?subject=" + subject))
                .header(ApiPaths.SESSION_HEADER, token())
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()).header("X-Then", "lose")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String token() throws Exception {
        var body = "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(staff.hire(Role.OWNER), StaffKit.PASSWORD);
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shop + ApiPaths.SESSION))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body))).headers()
                .firstValue(ApiPaths.SESSION_HEADER).orElseThrow();
    }

    private long effects() {
        return jdbc.sql("select count(*) from staff_audit where subject = ?").param(subject).query(Long.class).single();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
