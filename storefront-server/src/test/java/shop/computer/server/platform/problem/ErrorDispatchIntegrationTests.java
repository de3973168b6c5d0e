package shop.computer.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.staff.NewMember;
import shop.computer.server.staff.StaffAccounts;
import shop.computer.server.staff.StaffKit;

/** Only a real container sends a failed request on to {@code /error}, where an answer of the API could be taken for a page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ErrorDispatchIntegrationTests {

    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort
    private int port;
    @Autowired
    private StaffAccounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/v1/orders;x=1", "/api/admin/v1/%2e%2e%3b/orders",
            "/km/api/admin/v1/orders;x=1", "/api/%61dmin/v1/orders;x=1", "//api/admin/v1/orders"})
    void answersWhatTheFirewallRefusesAsAProblemAndWithoutACookie(String address) throws Exception {
        accounts.hire(new NewMember("dispatch" + address.hashCode(), "Test", Role.OWNER, StaffKit.PASSWORD));
        var token = signIn("dispatch" + address.hashCode());

        var answer = client.send(request(address).header(ApiPaths.SESSION_HEADER, token).build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("urn:computer-shop:problem:bad-request", "traceId")
                .doesNotContain("Exception");
    }

    @Test
    void answersAPageThatIsNotThereAsAPage() throws Exception {
        var answer = client.send(request("/no-such-page").header("Accept", "text/html").build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    private String signIn(String user) throws IOException, InterruptedException {
        var body = "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, StaffKit.PASSWORD);
        HttpResponse<String> answer = client.send(request(ApiPaths.SESSION).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        return answer.headers().firstValue(ApiPaths.SESSION_HEADER).orElseThrow();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
