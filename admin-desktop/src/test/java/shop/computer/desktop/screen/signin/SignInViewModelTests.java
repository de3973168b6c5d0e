package shop.computer.desktop.screen.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.fake.FakeShop;
import shop.computer.desktop.fake.Window;
import shop.computer.desktop.setting.Settings;

class SignInViewModelTests {

    @TempDir
    Path folder;

    private final FakeShop shop = new FakeShop();
    private final Window window = new Window();
    private final Server server = new Server(new Session(), () -> "en");
    private final AtomicReference<SignedIn> signedIn = new AtomicReference<>();
    private Settings settings;
    private SignInViewModel model;

    @BeforeEach
    void open() {
        settings = Settings.read(folder);
        model = new SignInViewModel(new StaffApi(server), window.tasks(), settings, signedIn::set);
        model.server().set(shop.address());
        model.user().set("manager");
    }

    @AfterEach
    void close() {
        shop.close();
        server.close();
        window.close();
    }

    @Test
    void signsInAndRemembersAllButThePassword() throws Exception {
        signInWith(FakeShop.PASSWORD);

        window.eventually(() -> assertThat(signedIn.get()).isNotNull());
        assertThat(settings.user()).isEqualTo("manager");
        assertThat(settings.server()).isEqualTo(shop.address());
        assertThat(model.password().get()).isEmpty();
        assertThat(java.nio.file.Files.readString(folder.resolve("desktop.properties")))
                .doesNotContain(FakeShop.PASSWORD);
    }

    @Test
    void saysThatThePasswordIsWrongAndKeepsWhatWasTyped() {
        signInWith("guess");

        window.eventually(() -> assertThat(key()).isEqualTo("problem.SIGN_IN_FAILED"));
        assertThat(model.wrong().get().field()).isEqualTo(SignInViewModel.Field.PASSWORD);
        assertThat(model.user().get()).isEqualTo("manager");
    }

    @Test
    void saysThatNobodyAnswers() {
        shop.stop();

        signInWith(FakeShop.PASSWORD);

        window.eventually(() -> assertThat(key()).isEqualTo("unreachable.NO_ANSWER"));
    }

    @Test
    void saysWhatIsMissingBeforeItAsks() {
        window.act(() -> {
            model.server().set("my shop");
            model.signIn();
        });
        assertThat(key()).isEqualTo("signIn.server.invalid");
        assertThat(shop.calls).isEmpty();
    }

    private void signInWith(String password) {
        window.act(() -> {
            model.password().set(password);
            model.signIn();
        });
    }

    private String key() {
        var wrong = model.wrong().get();
        return wrong == null ? "" : wrong.sentence().key();
    }
}
