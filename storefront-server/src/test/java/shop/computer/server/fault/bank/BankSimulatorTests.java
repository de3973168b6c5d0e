package shop.computer.server.fault.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.computer.server.fault.bank.BankBook.Scanned;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BankSimulatorTests {

    private static final String KHQR = "00020101021229180014test_shop@demo52045732530384054049.995802KH";

    private final BankSimulator bank = BankSimulator.open();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void shut() {
        client.close();
        bank.close();
    }

    @Test
    void tellsOfATransferByTheCodeThatWasPaid() throws Exception {
        var paid = bank.book().pay(KHQR);

        var data = json(ask(paid.md5())).path("data");

        assertThat(data.path("hash").asString()).isEqualTo(paid.hash()).hasSize(64);
        assertThat(data.path("toAccountId").asString()).isEqualTo("test_shop@demo");
        assertThat(data.path("amount").decimalValue()).isEqualByComparingTo("9.99");
        assertThat(data.path("currency").asString()).isEqualTo("USD");
        assertThat(data.path("createdDateMs").asLong()).isEqualTo(paid.createdMs());
    }

    @Test
    void saysNotFoundWithTheStatusOfSuccess() throws Exception {
        var answer = ask("0".repeat(32));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("responseCode").asInt()).isEqualTo(1);
        assertThat(json(answer).path("errorCode").asInt()).isEqualTo(1);
    }

    @Test
    void tellsOfTheFirstOfTwoPaymentsOfOneCodeOnly() throws Exception {
        var first = bank.book().pay(KHQR);
        bank.book().pay(KHQR);

        assertThat(json(ask(first.md5())).path("data").path("hash").asString()).isEqualTo(first.hash());
        assertThat(bank.book().transfers()).hasSize(2);
    }

    @Test
    void paysWrongOnDemand() {
        var scanned = Scanned.of(KHQR);

        var less = bank.book().pay(scanned.withAmount(new BigDecimal("9.98")));
        var riel = bank.book().pay(scanned.withCurrency("KHR"));
        var elsewhere = bank.book().pay(scanned.withAccount("other@bank"));

        assertThat(less.amount()).isEqualByComparingTo("9.98");
        assertThat(riel.currency()).isEqualTo("KHR");
        assertThat(elsewhere.to()).isEqualTo("other@bank");
        assertThat(bank.book().payUnderHashOf(less, KHQR.replace("9.99", "8.88")).hash()).isEqualTo(less.hash());
    }

    @ParameterizedTest
    @CsvSource({"FORBIDDEN_PAGE, 403, <html>", "TOO_MANY, 429, <html>", "GATEWAY_PAGE, 504, <html>",
            "SERVER_ERROR, 500, responseCode", "TOKEN_ENDED, 401, Unauthorized", "DAY_IS_OVER, 200, 17",
            "DAY_IS_OVER_IN_WORDS, 200, limit", "NOT_FOUND_YET, 200, could not be found",
            "SUCCESS_WITHOUT_DATA, 200, Success", "TWICE, 200, }{"})
    void failsAsWrittenInItsScriptAndOnlyOnce(BankFault fault, int status, String words) throws Exception {
        var paid = bank.book().pay(KHQR);
        bank.script().about(paid.md5(), fault);

        var answer = ask(paid.md5());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThat(ask(paid.md5()).body()).contains(paid.hash());
    }

    @Test
    void breaksOffAnswers() throws Exception {
        var paid = bank.book().pay(KHQR);
        bank.script().about(paid.md5(), BankFault.BROKEN_JSON, BankFault.HUGE, BankFault.CUT);

        assertThat(ask(paid.md5()).body()).startsWith("{").doesNotEndWith("}");
        assertThat(ask(paid.md5()).body()).hasSizeGreaterThan(10_000_000);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(paid.md5()));
    }

    @Test
    void givesNoAnswerUntilItHeals() throws Exception {
        bank.script().always(BankFault.NO_ANSWER);

        assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(() -> ask("0".repeat(32)));
        bank.script().heal();

        assertThat(ask("0".repeat(32)).statusCode()).isEqualTo(200);
    }

    @Test
    void endsATokenAndGivesAnother() throws Exception {
        bank.script().next(BankFault.TOKEN_ENDED);
        var old = token();

        assertThat(ask("0".repeat(32), old).statusCode()).isEqualTo(401);
        assertThat(ask("0".repeat(32), old).statusCode()).isEqualTo(401);
        assertThat(ask("0".repeat(32), token()).statusCode()).isEqualTo(200);
    }

    @Test
    void answersListsItemByItem() throws Exception {
        var paid = bank.book().pay(KHQR);

        var items = json(post("check_transaction_by_md5_list", "[\"%s\",\"%s\"]".formatted(paid.md5(), "0".repeat(32)),
                token())).path("data");

        assertThat(items.path(0).path("data").path("hash").asString()).isEqualTo(paid.hash());
        assertThat(items.path(1).path("status").asString()).isEqualTo("NOT_FOUND");
    }

    private HttpResponse<String> ask(String md5) throws Exception {
        return ask(md5, token());
    }

    private HttpResponse<String> ask(String md5, String token) throws Exception {
        return post("check_transaction_by_md5", "{\"md5\":\"%s\"}".formatted(md5), token);
    }

    private String token() throws Exception {
        return json(post("renew_token", "{\"email\":\"shop@example.com\"}", "none")).path("data").path("token")
                .asString();
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + bank.port() + "/v1/" + path))
                .timeout(Duration.ofSeconds(2)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
