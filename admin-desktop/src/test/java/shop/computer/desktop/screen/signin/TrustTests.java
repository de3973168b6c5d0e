package shop.computer.desktop.screen.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.api.trust.Fingerprint;
import shop.computer.desktop.api.trust.ServerTrust;
import shop.computer.desktop.fake.Window;
import shop.computer.desktop.setting.Settings;

/** First contact with a server that nobody vouches for, and what follows from it. */
class TrustTests {

    private static final String PERSON = """
            {"user":"manager","name":"Demo Manager","role":"MANAGER","rights":["ORDERS"],"serverVersion":"0.1.0"}""";

    @TempDir
    Path folder;

    private final Window window = new Window();
    private final AtomicReference<SignedIn> signedIn = new AtomicReference<>();
    private MockWebServer web;
    private HeldCertificate held;
    private Settings settings;
    private Server server;
    private SignInViewModel model;

    @BeforeEach
    void open() throws Exception {
        settings = Settings.read(folder);
        web = serving(certificate("localhost"));
        client();
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
        window.close();
    }

    @Test
    void showsHostAndFingerprintBeforeAnythingIsSent() {
        signIn();

        window.eventually(() -> assertThat(model.stranger().get()).isNotNull());
        var stranger = model.stranger().get();
        assertThat(stranger.place()).isEqualTo("localhost:" + web.getPort());
        assertThat(stranger.shown().text()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(stranger.accepted()).isNull();
        assertThat(model.wrong().get().sentence().key()).isEqualTo("unreachable.UNTRUSTED_CERTIFICATE");
        assertThat(web.getRequestCount()).isZero();
        assertThat(signedIn.get()).isNull();
    }

    @Test
    void signsInOnceTrustedAndAsksNoMoreAfterAStart() throws Exception {
        trustAtFirstContact();
        server.close();
        settings = Settings.read(folder);
        client();
        signedIn.set(null);
        welcome();

        signIn();

        window.eventually(() -> assertThat(signedIn.get()).isNotNull());
        assertThat(model.stranger().get()).isNull();
    }

    @Test
    void trustsItWhateverNamesTheAcceptedCertificateHas() throws Exception {
        web.close();
        web = serving(certificate("shop.invalid"));
        model.server().set(address());

        trustAtFirstContact();

        assertThat(signedIn.get().user()).isEqualTo("manager");
    }

    @Test
    void refusesAnotherCertificateAndCannotBeTalkedIntoIt() throws Exception {
        trustAtFirstContact();
        replaceCertificate();
        var before = settings.trusted("localhost:" + web.getPort());

        signIn();

        window.eventually(() -> assertThat(model.stranger().get()).isNotNull());
        assertThat(model.wrong().get().sentence().key()).isEqualTo("unreachable.CERTIFICATE_CHANGED");
        assertThat(model.stranger().get().accepted().text()).isEqualTo(before.orElseThrow());
        window.act(model::trust);
        assertThat(settings.trusted("localhost:" + web.getPort())).isEqualTo(before);
        assertThat(web.getRequestCount()).isZero();
    }

    @Test
    void asksLikeAtFirstContactOnceTheOldOneIsForgotten() throws Exception {
        trustAtFirstContact();
        replaceCertificate();
        signIn();
        window.eventually(() -> assertThat(model.stranger().get()).isNotNull());

        window.act(model::forget);
        assertThat(model.wrong().get().sentence().key()).isEqualTo("trust.forgotten");
        signIn();

        window.eventually(() -> assertThat(model.stranger().get()).isNotNull());
        assertThat(model.stranger().get().accepted()).isNull();
    }

    @Test
    void doesNotTrustTheSameCertificateOnAnotherPort() throws Exception {
        trustAtFirstContact();
        var other = serving(held);
        try (other) {
            window.act(() -> model.server().set("https://localhost:" + other.getPort()));

            signIn();

            window.eventually(() -> assertThat(model.stranger().get()).isNotNull());
            assertThat(model.stranger().get().place()).isEqualTo("localhost:" + other.getPort());
        }
    }

    private void trustAtFirstContact() {
        signIn();
        window.eventually(() -> assertThat(model.stranger().get()).isNotNull());
        welcome();
        window.act(model::trust);
        window.eventually(() -> assertThat(signedIn.get()).isNotNull());
    }

    /** Another server stands where the trusted one stood. A port cannot be had again at once, so what was accepted moves to the new one. */
    private void replaceCertificate() throws Exception {
        var accepted = settings.trusted("localhost:" + web.getPort()).orElseThrow();
        web.close();
        server.close();
        web = serving(certificate("localhost"));
        settings.trust("localhost:" + web.getPort(), accepted);
        client();
    }

    private void client() {
        server = new Server(new Session(), () -> "en",
                new ServerTrust(place -> settings.trusted(place).map(Fingerprint::new)));
        model = new SignInViewModel(new StaffApi(server), window.tasks(), settings, signedIn::set);
        model.server().set(address());
        model.user().set("manager");
    }

    private String address() {
        return "https://localhost:" + web.getPort();
    }

    private void signIn() {
        window.act(() -> {
            model.password().set("secret");
            model.signIn();
        });
    }

    private void welcome() {
        web.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json")
                .addHeader("X-Auth-Token", "token").body(PERSON).build());
    }

    private HeldCertificate certificate(String name) {
        held = new HeldCertificate.Builder().commonName(name).addSubjectAlternativeName(name).build();
        return held;
    }

    private static MockWebServer serving(HeldCertificate certificate) throws Exception {
        var web = new MockWebServer();
        web.useHttps(new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslSocketFactory());
        web.start();
        return web;
    }
}
