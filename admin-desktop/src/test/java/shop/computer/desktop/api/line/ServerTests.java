package shop.computer.desktop.api.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.computer.api.OrderNumber;
import shop.computer.api.ProblemType;
import shop.computer.api.Version;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.desktop.api.OrdersApi;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.ServerUnreachable.Reason;
import shop.computer.desktop.api.trust.ServerTrust;

class ServerTests {

    private static final OrderNumber NUMBER = new OrderNumber("CS-2611000001");
    private static final String PERSON = """
            {"user":"manager","name":"Demo Manager","role":"MANAGER","rights":["ORDERS","REPORTS"],"serverVersion":"0.1.0","later":1}""";

    private final MockWebServer web = new MockWebServer();
    private final Session session = new Session();
    private final Server server = new Server(session, () -> "km", new ServerTrust(place -> Optional.empty()),
            Duration.ofMillis(1));
    private final StaffApi staff = new StaffApi(server);
    private final OrdersApi orders = new OrdersApi(server);

    @BeforeEach
    void listen() throws Exception {
        web.start();
    }

    @AfterEach
    void close() {
        server.close();
        web.close();
    }

    @Test
    void sendsTheTokenVersionAndLanguageAfterSigningIn() throws Exception {
        signIn();
        web.enqueue(json("{\"items\":[],\"total\":0}"));

        orders.list(java.util.List.of(OrderStatus.READY, OrderStatus.SHIPPED), " buyer ", null, 20);

        var asked = web.takeRequest();
        assertThat(asked.getHeaders().get("X-Auth-Token")).isEqualTo("secret");
        assertThat(asked.getHeaders().get("Accept-Language")).isEqualTo("km");
        assertThat(asked.getHeaders().get("X-Client-Version")).isEqualTo(ClientVersion.TEXT);
        assertThat(asked.getUrl().queryParameter("status")).isEqualTo("READY,SHIPPED");
        assertThat(asked.getUrl().queryParameter("text")).isEqualTo("buyer");
        assertThat(asked.getUrl().queryParameter("total")).isEqualTo("true");
    }

    @Test
    void readsAgainWhenTheServerIsBusyForAMoment() throws Exception {
        signIn();
        web.enqueue(new MockResponse.Builder().code(503).build());
        web.enqueue(new MockResponse.Builder().code(503).build());
        web.enqueue(json(PERSON));

        assertThat(staff.me().user()).isEqualTo("manager");
    }

    @Test
    void keepsTheKeyOfAWriteOverItsRetries() throws Exception {
        signIn();
        web.enqueue(new MockResponse.Builder().onRequestBody(new SocketEffect.CloseSocket()).build());
        web.enqueue(new MockResponse.Builder().code(503).build());
        web.enqueue(problem(ProblemType.STEP_NOT_ALLOWED, 409));
        var key = ActionKey.fresh();

        assertThatThrownBy(() -> orders.take(NUMBER, new TakeStep(OrderStatus.PREPARING, null), new Version(7), key))
                .isInstanceOf(ApiProblem.class);

        web.takeRequest();
        var second = web.takeRequest();
        var third = web.takeRequest();
        assertThat(second.getHeaders().get("Idempotency-Key")).isEqualTo(key.value());
        assertThat(third.getHeaders().get("Idempotency-Key")).isEqualTo(key.value());
        assertThat(third.getHeaders().get("If-Match")).isEqualTo("\"7\"");
    }

    @Test
    void doesNotSendAPasswordTwice() throws Exception {
        web.enqueue(new MockResponse.Builder().code(503).build());

        assertThatThrownBy(() -> staff.signIn(address(), "manager", "open-sesame")).asInstanceOf(type(ApiProblem.class))
                .extracting(ApiProblem::type).isEqualTo(ProblemType.BUSY);
        assertThat(web.getRequestCount()).isOne();
    }

    @Test
    void carriesWhatTheServerSaysAboutARefusal() throws Exception {
        signIn();
        web.enqueue(problem(ProblemType.STALE, 412));

        assertThatThrownBy(() -> orders.detail(NUMBER)).asInstanceOf(type(ApiProblem.class)).satisfies(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.STALE);
            assertThat(problem.detail()).isEqualTo("One sentence.");
            assertThat(problem.traceId()).isEqualTo("7f31c09a");
        });
    }

    @Test
    void tellsOnceThatTheSessionEnded() throws Exception {
        signIn();
        var told = new AtomicInteger();
        server.onSignedOut(told::incrementAndGet);
        web.enqueue(problem(ProblemType.SIGN_IN_REQUIRED, 401));
        web.enqueue(problem(ProblemType.SIGN_IN_REQUIRED, 401));

        assertThatThrownBy(staff::me).isInstanceOf(ApiProblem.class);
        assertThatThrownBy(staff::me).isInstanceOf(ApiProblem.class);

        assertThat(told).hasValue(1);
        assertThat(session.person()).isEmpty();
    }

    @Test
    void knowsAStrangeServer() {
        web.enqueue(new MockResponse.Builder().code(200).addHeader("Content-Type", "text/html")
                .body("<html>a router</html>").build());

        assertThatThrownBy(() -> staff.signIn(address(), "manager", "open-sesame"))
                .asInstanceOf(type(ServerUnreachable.class))
                .extracting(ServerUnreachable::reason).isEqualTo(Reason.NOT_OUR_SERVER);
    }

    @Test
    void knowsThatNobodyListens() {
        var nobody = ServerAddress.parse("http://localhost:1").orElseThrow();

        assertThatThrownBy(() -> staff.signIn(nobody, "manager", "open-sesame"))
                .asInstanceOf(type(ServerUnreachable.class))
                .extracting(ServerUnreachable::reason).isEqualTo(Reason.NO_ANSWER);
    }

    @Test
    void readsAddressesAsPeopleTypeThem() {
        assertThat(ServerAddress.parse("shop.example").orElseThrow().text()).isEqualTo("https://shop.example");
        assertThat(ServerAddress.parse(" localhost:8080/ ").orElseThrow().text()).isEqualTo("http://localhost:8080");
        assertThat(ServerAddress.parse("192.168.1.20:8080").orElseThrow().text()).isEqualTo("http://192.168.1.20:8080");
        assertThat(ServerAddress.parse("not an address")).isEmpty();
        assertThat(ServerAddress.parse("")).isEmpty();
    }

    private void signIn() throws Exception {
        web.enqueue(new MockResponse.Builder().addHeader("X-Auth-Token", "secret")
                .addHeader("Content-Type", "application/json").body(PERSON)
                .build());
        staff.signIn(address(), "manager", "open-sesame");
        web.takeRequest();
    }

    private ServerAddress address() {
        return ServerAddress.parse("http://localhost:" + web.getPort()).orElseThrow();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder().addHeader("Content-Type", "application/json").body(body).build();
    }

    private static MockResponse problem(ProblemType type, int status) {
        return new MockResponse.Builder().code(status).addHeader("Content-Type", "application/problem+json")
                .body("{\"type\":\"%s\",\"title\":\"T\",\"status\":%d,\"detail\":\"One sentence.\",\"traceId\":\"7f31c09a\"}"
                        .formatted(type.uri(), status))
                .build();
    }
}
