package shop.computer.server.payment.bakong;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import shop.computer.api.Money;
import shop.computer.api.payment.BankTrouble;
import shop.computer.server.payment.MovingClock;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.BankSilent;

class BakongClientTests {

    private static final String MD5 = "de0e70ba02c7516477e471377f4b7a0a";
    private static final String HASH = "a".repeat(64);
    private static final String PAID = """
            {"responseCode":0,"responseMessage":"Success","errorCode":null,"data":{"hash":"%s","fromAccountId":"payer@bank",
            "toAccountId":"shop@bank","currency":"USD","amount":%s,"description":null,"createdDateMs":1790000005000,
            "acknowledgedDateMs":1790000006000,"trackingStatus":null,"somethingNew":[1]}}""";

    private static final String SECRET = "a-secret-of-the-shop-for-tests-only";

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1"));
    private final List<Object> events = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = "";
    private String renewal = """
            {"responseCode":0,"responseMessage":"Token has been issued","errorCode":null,"data":{"token":"fresh"}}""";
    private String goodToken = "";
    private Clock clock = Clock.systemUTC();

    @BeforeEach
    void startBank() throws IOException {
        for (var file : List.of("V081__payment_bank_budget", "V086__payment_bank_token")) {
            for (var sql : migration(file).split(";\\s*\n")) {
                jdbc.sql(sql).update();
            }
        }
        jdbc.sql("alter table payment_bank_budget add column told boolean default false not null").update();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/generate_deeplink_by_qr", this::check);
        server.createContext("/v1/check_transaction_by_md5", this::check);
        server.createContext("/v1/check_transaction_by_md5_list", this::check);
        server.createContext("/v1/check_transaction_by_hash", this::check);
        server.createContext("/v1/check_transaction_by_short_hash", this::check);
        server.createContext("/v1/renew_token", exchange -> answer(exchange, 200, renewal));
        server.start();
    }

    private static String migration(String name) throws IOException {
        try (var file = BakongClientTests.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterEach
    void stopBank() {
        server.stop(0);
    }

    private void check(HttpExchange exchange) throws IOException {
        var token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).replace("Bearer ", "");
        tokens.add(token);
        if (goodToken.isEmpty() || token.equals(goodToken)) {
            answer(exchange, status, body);
        } else {
            answer(exchange, 401, """
                    {"responseCode":1,"responseMessage":"Unauthorized","errorCode":6,"data":null}""");
        }
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        calls.add(exchange.getRequestURI().getPath() + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private BakongClient client(String token) {
        var settings = new BakongSettings(URI.create("http://localhost:" + server.getAddress().getPort()), token,
                "shop@example.com", "", true);
        var http = new BakongHttp(settings);
        var book = new TokenBook(jdbc, SECRET, clock);
        var budget = new BankBudget(jdbc, new BankBudget.Limit(100), events::add,
                TransactionOperations.withoutTransaction(),
                clock);
        return new BakongClient(http, new BakongTokens(http, settings, book, budget, events::add, clock), settings,
                clock);
    }

    @Test
    void leadsToTheBankAppOnlyByAnAddressOfTheWeb() {
        body = """
                {"responseCode":0,"responseMessage":"Success","errorCode":null,"data":{"shortLink":"https://bakong.example/x1"}}""";
        assertThat(client("known").appLink("0002…")).contains(URI.create("https://bakong.example/x1"));
        assertThat(calls).containsExactly("/v1/generate_deeplink_by_qr {\"qr\":\"0002…\"}");

        for (var bad : List.of("javascript:alert(1)", "http://elsewhere.example/x", "https:", "not an address", "")) {
            body = """
                    {"responseCode":0,"responseMessage":"Success","errorCode":null,"data":{"shortLink":"%s"}}"""
                    .formatted(bad);
            assertThat(client("known").appLink("0002")).as(bad).isEmpty();
        }
        body = refusal("4", "The deep link provider failed");
        assertThat(client("known").appLink("0002")).isEmpty();
    }

    private BankAnswer ask(String answer) {
        body = answer;
        return client("known").ask(MD5);
    }

    private static String tokenUntil(Instant end) {
        var claims = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(("{\"exp\":" + end.getEpochSecond() + "}").getBytes(StandardCharsets.UTF_8));
        return "head." + claims + ".tail";
    }

    private static String refusal(String code, String message) {
        return """
                {"responseCode":1,"responseMessage":"%s","errorCode":%s,"data":null}""".formatted(message, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1272.48", "\"1272.48\""})
    void findsAPaymentWhetherItsAmountIsNumberOrText(String amount) {
        var answer = ask(PAID.formatted(HASH, amount));

        assertThat(answer).isInstanceOfSatisfying(BankAnswer.Found.class, found -> {
            assertThat(found.transaction().hash()).isEqualTo(HASH);
            assertThat(found.transaction().amount()).isEqualByComparingTo("1272.48");
            assertThat(found.transaction().to()).isEqualTo("shop@bank");
            assertThat(found.transaction().paidAt()).isEqualTo(Instant.ofEpochMilli(1790000005000L));
        });
        assertThat(calls).containsExactly("/v1/check_transaction_by_md5 {\"md5\":\"" + MD5 + "\"}");
        assertThat(tokens).containsExactly("known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999", "\"1e9999999\"", "\"1e-9999999\"",
            "\"1000000000000000000000000000000000000000\""})
    void takesAnAmountThatIsEndlessToReckonWithAsUnknown(String amount) {
        assertThat(ask(PAID.formatted(HASH, amount))).isInstanceOf(BankAnswer.Unknown.class);
    }

    @Test
    void readsALargeAmountOfRiel() {
        assertThat(ask(PAID.formatted(HASH, "12000000.0"))).isInstanceOfSatisfying(BankAnswer.Found.class,
                found -> assertThat(found.transaction().amount()).isEqualByComparingTo("12000000"));
    }

    @Test
    void knowsNoTimeThatNoPaymentCanHaveHad() {
        assertThat(ask(PAID.formatted(HASH, "1").replace("1790000005000", "9223372036854775807")))
                .isInstanceOfSatisfying(BankAnswer.Found.class,
                        found -> assertThat(found.transaction().paidAt()).isNull());
    }

    @Test
    void readsTheOtherNameOfTheTimeToo() {
        var answer = ask(PAID.formatted(HASH, "1").replace("createdDateMs", "createDateMs"));

        assertThat(answer).isInstanceOfSatisfying(BankAnswer.Found.class,
                found -> assertThat(found.transaction().paidAt()).isEqualTo(Instant.ofEpochMilli(1790000005000L)));
    }

    @Test
    void tellsNotFoundFailedAndTheLimitApart() {
        assertThat(ask(refusal("1", "Transaction could not be found"))).isEqualTo(new BankAnswer.NotFound());
        assertThat(ask(refusal("3", "Transaction failed"))).isEqualTo(new BankAnswer.Failed());
        assertThat(ask(refusal("17", "Try tomorrow"))).isEqualTo(new BankAnswer.LimitReached());
        assertThat(ask(refusal("null", "Daily request limit exceeded"))).isEqualTo(new BankAnswer.LimitReached());
    }

    @ParameterizedTest
    @CsvSource({"2", "5", "9", "13", "99", "null"})
    void takesEveryOtherRefusalAsUnknown(String code) {
        assertThat(ask(refusal(code, "Success"))).isInstanceOf(BankAnswer.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Forbidden</html>", "[]", "\"paid\"", "{}", "{\"responseCode\":0",
            "{\"responseCode\":\"0\"}",
            "{\"responseCode\":0,\"errorCode\":null,\"data\":null}", "{\"responseCode\":0,\"data\":{\"hash\":\"x\"}}",
            "{\"responseCode\":0,\"errorCode\":1,\"data\":{}}",
            "{\"responseMessage\":\"Success\",\"data\":{\"status\":\"SUCCESS\"}}",
            "{\"responseCode\":0,\"data\":{\"hash\":\"x\",\"toAccountId\":\"a@b\",\"currency\":\"USD\",\"amount\":\"much\"}}"})
    void neverReadsPaidOrUnpaidIntoNonsense(String nonsense) {
        assertThat(ask(nonsense)).isInstanceOf(BankAnswer.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 404, 429, 500, 504})
    void takesEveryOtherStatusAsUnknownWhateverTheBodySays(int other) {
        status = other;

        assertThat(ask(PAID.formatted(HASH, "1"))).isInstanceOf(BankAnswer.Unknown.class);
        assertThat(ask(refusal("1", "Transaction could not be found"))).isInstanceOf(BankAnswer.Unknown.class);
    }

    @Test
    void stopsReadingAnAnswerWithoutEnd() {
        assertThat(ask("{\"responseCode\":0,\"x\":\"" + "y".repeat(100_000) + "\"}"))
                .isInstanceOf(BankAnswer.Unknown.class);
    }

    @Test
    void fetchesANewTokenOnceWhenItsOwnIsRefused() {
        goodToken = "fresh";
        body = refusal("1", "not found");

        assertThat(client("old").ask(MD5)).isEqualTo(new BankAnswer.NotFound());
        assertThat(tokens).containsExactly("old", "fresh");
    }

    @Test
    void givesUpWhenTheNewTokenIsRefusedToo() {
        goodToken = "another";

        var client = client("old");
        for (int i = 0; i < 5; i++) {
            assertThat(client.ask(MD5)).isInstanceOf(BankAnswer.Unknown.class);
        }

        assertThat(tokens).containsExactly("old", "fresh");
        assertThat(calls.stream().filter(call -> call.startsWith("/v1/renew_token"))).hasSize(1);
        assertThat(events).singleElement().isInstanceOfSatisfying(BankSilent.class,
                silent -> assertThat(silent.why()).isEqualTo(BankTrouble.TOKEN));
    }

    @Test
    void takesTheTokenItWasSetUpWithWhenTheOneItFetchedIsRefusedAndSharesIt() {
        body = refusal("1", "not found");
        renewal = refusal("10", "Email not registered");
        var book = new TokenBook(jdbc, SECRET, clock);
        book.keep("fetched long ago");
        goodToken = "new by hand";

        assertThat(client("new by hand").ask(MD5)).isEqualTo(new BankAnswer.NotFound());
        assertThat(client("new by hand").ask(MD5)).isEqualTo(new BankAnswer.NotFound());

        assertThat(tokens).containsExactly("fetched long ago", "new by hand", "new by hand");
        assertThat(book.read()).map(TokenBook.Kept::token).contains("new by hand");
    }

    @Test
    void triesForANewTokenSeldomWhileTheOldOneWorks() {
        renewal = refusal("10", "Email not registered");
        body = refusal("1", "not found");
        var moving = new MovingClock(Instant.now());
        clock = moving;
        var client = client(tokenUntil(Instant.now().plus(Duration.ofDays(13))));

        for (int minute = 0; minute < 60; minute += 5) {
            client.ask(MD5);
            moving.move(Duration.ofMinutes(5));
        }

        assertThat(calls.stream().filter(call -> call.startsWith("/v1/renew_token"))).hasSize(1);
        assertThat(tokens).hasSize(12);
    }

    @Test
    void sharesANewTokenWithTheOtherServersAndKeepsItUnreadable() {
        goodToken = "fresh";
        body = refusal("1", "not found");

        client("old").ask(MD5);
        client("old").ask(MD5);

        assertThat(tokens).containsExactly("old", "fresh", "fresh");
        assertThat(jdbc.sql("select token from payment_bank_token").query(String.class).single())
                .doesNotContain("fresh");
        assertThat(new TokenBook(jdbc, "another secret", Clock.systemUTC()).read()).isEmpty();
    }

    @Test
    void letsOneServerFetchATokenHoweverFarTheirClocksAreApart() {
        var now = Clock.systemUTC();
        var ahead = new TokenBook(jdbc, SECRET, Clock.offset(now, Duration.ofHours(2)));
        var behind = new TokenBook(jdbc, SECRET, Clock.offset(now, Duration.ofHours(-2)));

        assertThat(behind.claim()).isTrue();
        assertThat(ahead.claim()).isFalse();

        jdbc.sql("update payment_bank_token set renewing_until = timestampadd(second, -30, renewing_until)").update();
        assertThat(behind.claim()).isTrue();
    }

    @Test
    void saysTwoWeeksAheadThatItsTokenEndsAndNoNewOneCame() {
        renewal = refusal("10", "Email not registered");
        body = refusal("1", "not found");

        client(tokenUntil(Instant.now().plus(Duration.ofDays(13)))).ask(MD5);

        assertThat(events).singleElement().isInstanceOfSatisfying(BankSilent.class,
                silent -> assertThat(silent.why()).isEqualTo(BankTrouble.TOKEN_ENDS));
        assertThat(tokens).hasSize(1);
    }

    @Test
    void asksAboutManyCodesAtOnceAndLeavesOutWhatIsNotSaidPlainly() {
        body = """
                {"responseCode":0,"errorCode":null,"data":[{"md5":"a","status":"NOT_FOUND","data":null},
                {"md5":"b","status":"SUCCESS","transaction":{"hash":"%s","fromAccountId":"p@b","toAccountId":"shop@bank",
                "currency":"USD","amount":5}},{"md5":"c","status":"STATIC_QR"},{"md5":"x","status":"FAILED"}]}"""
                .formatted(HASH);

        var answers = client("known").ask(List.of("a", "b", "c"));

        assertThat(answers).containsOnlyKeys("a", "b").containsEntry("a", new BankAnswer.NotFound());
        assertThat(answers.get("b")).isInstanceOf(BankAnswer.Found.class);
        assertThat(calls).containsExactly("/v1/check_transaction_by_md5_list [\"a\",\"b\",\"c\"]");
    }

    @Test
    void asksSinglyWhereTheBankTakesNoLists() {
        status = 403;
        body = "<html>Forbidden</html>";
        var client = client("known");

        assertThat(client.ask(List.of("a", "b", "c"))).isEmpty();
        assertThat(client.atOnce()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 429, 500, 502})
    void asksSinglyForAMinuteAfterTroubleWithAList(int trouble) {
        status = trouble;
        body = "<html>Bad gateway</html>";
        var moving = new MovingClock(Instant.now());
        clock = moving;
        var client = client("known");

        assertThat(client.ask(List.of("a", "b"))).containsOnlyKeys("a", "b").allSatisfy(
                (_, answer) -> assertThat(answer).isInstanceOf(BankAnswer.Unknown.class));
        assertThat(client.atOnce()).isEqualTo(1);

        moving.move(Duration.ofMinutes(1));
        assertThat(client.atOnce()).isEqualTo(50);
    }

    @Test
    void findsMoneyByWhatStandsOnTheReceipt() {
        body = PAID.formatted(HASH, "5.00");

        assertThat(client("known").find("aaaaaaaa", Money.usd("5"))).isInstanceOf(BankAnswer.Found.class);
        assertThat(client("known").find(HASH, null)).isInstanceOf(BankAnswer.Found.class);
        assertThat(calls).containsExactly(
                "/v1/check_transaction_by_short_hash {\"hash\":\"aaaaaaaa\",\"amount\":5.00,\"currency\":\"USD\"}",
                "/v1/check_transaction_by_hash {\"hash\":\"" + HASH + "\"}");
    }

    @Test
    void fetchesANewTokenDaysBeforeItsOwnEnds() {
        body = refusal("1", "not found");

        client(tokenUntil(Instant.now().plusSeconds(3600))).ask(MD5);

        assertThat(tokens).containsExactly("fresh");
    }

    @Test
    void takesABankThatIsNotThereAsUnknown() {
        var client = client("known");
        server.stop(0);

        assertThat(client.ask(MD5)).isInstanceOf(BankAnswer.Unknown.class);
    }

    @Test
    void doesNotWaitForABankThatNeverAnswers() throws IOException {
        server.removeContext("/v1/check_transaction_by_md5");
        server.createContext("/v1/check_transaction_by_md5", exchange -> {});

        assertThat(client("known").ask(MD5)).isInstanceOf(BankAnswer.Unknown.class);
    }
}
