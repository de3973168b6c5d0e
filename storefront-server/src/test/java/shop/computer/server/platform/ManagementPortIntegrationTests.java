package shop.computer.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ManagementPortIntegrationTests {

    @Value("${local.server.port}")
    private int shop;
    @Value("${local.management.port}")
    private int management;

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void tellsAtTheShopsPortWhetherItLivesAndNoMore(String probe) throws Exception {
        var answer = get(shop, "/actuator/health/" + probe);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/info", "/actuator/metrics", "/actuator/flyway",
            "/actuator/loggers", "/actuator/books", "/actuator/env", "/actuator/heapdump", "/actuator/health/db"})
    void showsNothingElseOfTheInsideAtTheShopsPort(String path) throws Exception {
        assertThat(get(shop, path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/info", "/actuator/metrics",
            "/actuator/flyway", "/actuator/loggers", "/actuator/books"})
    void showsTheOperatorTheInside(String path) throws Exception {
        assertThat(get(management, path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/configprops", "/actuator/shutdown", "/"})
    void keepsSecretsEvenFromTheManagementPort(String path) throws Exception {
        assertThat(get(management, path).statusCode()).isEqualTo(404);
    }

    @Test
    void checksTheBooksForTheOperator() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/actuator/books"))
                            .POST(HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"checkedAt\"", "\"broken\":[]");
        }
    }

    @Test
    void refusesASiteWhoseNameLeadsToThisMachine() throws Exception {
        assertThat(firstLine("evil.example.com:" + management)).contains(" 403");
        assertThat(firstLine("localhost:" + management)).contains(" 200");
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String firstLine(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", management)) {
            socket.getOutputStream().write(("GET /actuator/info HTTP/1.1\r\nHost: " + host
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst()
                    .orElse("");
        }
    }
}
