package shop.computer.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
@ExtendWith(OutputCaptureExtension.class)
class ErrorDispatchIntegrationTests {

    private final HttpClient client = HttpClient.newHttpClient();
    @LocalServerPort
    private int port;
    @Autowired
    private StaffAccounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/v1/orders;x=1", "/api/admin/v1/%2e%2e%3b/orders",
            "/api/%61dmin/v1/orders;x=1", "//api/admin/v1/orders"})
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

    @ParameterizedTest
    @ValueSource(strings = {"/p//x", "/cart;jsessionid=1", "/p/%00", "/WEB-INF/web.xml",
            "/api/admin/v1/orders?text=%FF",
            "/no-such-page"})
    void sendsTheSecurityHeadersWithEveryFailure(String address) throws Exception {
        var answer = client.send(request(address).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "HTTP Status");
    }

    @Test
    void answersAnAddressThatCannotBeReadInBothLanguages() throws Exception {
        var answer = client.send(request("/p/%00").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The shop could not read this request", "ហាងមិនអាចអានសំណើនេះបានទេ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%ED%A0%80", "/km/search?q=%FF", "/c/memory?from=%C0", "/track?number=%FF"})
    void takesBrokenBytesForTheCallersMistakeAndNotForAFault(String address, CapturedOutput log) throws Exception {
        int before = log.length();

        var answer = client.send(request(address).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The shop could not read this request").doesNotContain("Exception");
        assertThat(log.toString().substring(before)).doesNotContain("WARN", "ERROR");
    }

    /** More than a file may have, and more than a form may have. */
    @ParameterizedTest
    @ValueSource(ints = {15_800_000, 17_000_000})
    void refusesAPictureThatIsTooLargeByASentenceInBothLanguages(int bytes, CapturedOutput log)
            throws Exception {
        int before = log.length();

        var english = client.send(picture("/pay/CS-1/picture?key=x", bytes).build(), BodyHandlers.ofString());
        var khmer = client.send(picture("/km/pay/CS-1/picture?key=x", bytes)
                .setHeader("Cookie", "nothing=of-the-shop").build(), BodyHandlers.ofString());

        for (var refused : List.of(english, khmer)) {
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("This picture is too large", "at most 5 MB", "រូបភាពនេះធំពេក");
        }
        assertThat(log.toString().substring(before)).doesNotContain("WARN", "ERROR");
    }

    @Test
    void refusesAFormOfTheApiThatIsTooLargeAsAProblem(CapturedOutput log) throws Exception {
        accounts.hire(new NewMember("form", "Test", Role.OWNER, StaffKit.PASSWORD));
        int before = log.length();
        var form = picture(ApiPaths.MONEY_SEARCHES, 17_000_000).header(ApiPaths.SESSION_HEADER, signIn("form"))
                .header("Accept-Language", "km");

        var answer = client.send(form.build(), BodyHandlers.ofString());
        var keyed = client.send(form.header(ApiPaths.IDEMPOTENCY_HEADER, "a-key-of-this-test").build(),
                BodyHandlers.ofString());

        for (var refused : List.of(answer, keyed)) {
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("urn:computer-shop:problem:too-large", "សំណើនេះធំពេក");
        }
        assertThat(log.toString().substring(before)).doesNotContain("WARN", "ERROR");
    }

    @Test
    void answersApiAddressesThatCannotBeReadAsAProblem() throws Exception {
        var answer = client.send(request("/api/admin/v1/orders/%00").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:computer-shop:problem:bad-request");
    }

    @Test
    void sendsVisitorsAwayForAMomentWhenTheDatabaseHasNoConnectionToSpare() throws Exception {
        var answer = client.send(request("/probe-page/busy").header("Cookie", "cart=" + "a".repeat(22)).build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.body()).contains("Try again in a minute", "សូមសាកល្បងម្តងទៀត").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void answersAPageThatIsNotThereAsAPageWhateverIsAccepted(String accept) throws Exception {
        var answer = client.send(request("/no-such-page").header("Accept", accept).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<!DOCTYPE html>", "This page is not here");
    }

    @Test
    void sendsVisitorsOnWithoutNamingAHost() throws Exception {
        var answer = client.send(request("/checkout").build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/cart"));
    }

    @Test
    void saysThatAnApiRequestOfBrokenBytesIsBad() throws Exception {
        accounts.hire(new NewMember("bytes", "Test", Role.OWNER, StaffKit.PASSWORD));

        var answer = client.send(request("/api/admin/v1/orders?text=%FF%FE")
                .header(ApiPaths.SESSION_HEADER, signIn("bytes")).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("bad-request");
    }

    private String signIn(String user) throws IOException, InterruptedException {
        var body = "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, StaffKit.PASSWORD);
        HttpResponse<String> answer = client.send(request(ApiPaths.SESSION).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        return answer.headers().firstValue(ApiPaths.SESSION_HEADER).orElseThrow();
    }

    /** A form with one picture, sent by somebody whom the shop's cookie lets send forms. */
    private HttpRequest.Builder picture(String address, int bytes) {
        var head = "--part\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"p.jpg\"\r\n\r\n";
        return request(address).header("Content-Type", "multipart/form-data; boundary=part")
                .header("Cookie", "csrf=6f1c2a52-3f0b-4c39-9a53-0c8f3f4f8a11")
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(new byte[bytes]),
                        BodyPublishers.ofString("\r\n--part--\r\n")));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
