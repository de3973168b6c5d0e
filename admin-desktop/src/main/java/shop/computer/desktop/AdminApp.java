package shop.computer.desktop;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.api.trust.Fingerprint;
import shop.computer.desktop.api.trust.ServerTrust;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.live.StaffEventStream;
import shop.computer.desktop.screen.signin.SignInController;
import shop.computer.desktop.screen.signin.SignInViewModel;
import shop.computer.desktop.setting.Settings;
import shop.computer.desktop.setting.WindowSize;
import shop.computer.desktop.shell.Appearance;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Fonts;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Words;

/** The client as a program: one window, either signing in or at work. Puts the parts together; there is no container that does. */
public final class AdminApp extends Application {

    private static final Logger log = LoggerFactory.getLogger(AdminApp.class);

    private final Settings settings = Settings.read();
    private final Appearance appearance = new Appearance(settings);
    private final Session session = new Session();
    private final Server server = new Server(session, () -> appearance.language().get().tag(),
            new ServerTrust(place -> settings.trusted(place).map(Fingerprint::new)));
    private final TaskRunner tasks = new TaskRunner(Platform::runLater);
    private final StaffEventStream stream = new StaffEventStream(server, Platform::runLater, Clock.systemUTC());
    private final SignInViewModel signIn = new SignInViewModel(new StaffApi(server), tasks, settings, this::work);
    private final Dialogs signInDialogs = new Dialogs();
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private @Nullable SignInController signInView;
    private @Nullable Workplace workplace;
    private @Nullable Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
        Thread.currentThread().setUncaughtExceptionHandler(
                (thread, failure) -> log.error("Something went wrong in the window", failure));
        Fonts.load();
        server.onSignedOut(() -> Platform.runLater(() -> leave(Sentence.of("signIn.ended"))));
        var screen = Screen.getPrimary().getVisualBounds();
        var size = settings.window().within(screen.getWidth(), screen.getHeight());
        var scene = new Scene(new Pane(), size.width(), size.height());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        window.focusedProperty().subscribe(focused -> held.clear());
        window.setScene(scene);
        window.setMinWidth(WindowSize.MIN_WIDTH);
        window.setMinHeight(WindowSize.MIN_HEIGHT);
        window.setMaximized(size.maximized());
        appearance.language().subscribe(language -> rebuild());
        appearance.theme().subscribe(theme -> appearance.dress(scene));
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> appearance.dress(scene));
        window.show();
        shown();
    }

    @Override
    public void stop() {
        var window = stage;
        if (window != null) {
            settings.window(new WindowSize((int) window.getScene().getWidth(), (int) window.getScene().getHeight(),
                    window.isMaximized()));
        }
        stream.close();
        server.close();
    }

    private void work(SignedIn person) {
        var kept = workplace;
        var place = new Workplace(server, tasks, stream, appearance, person, this::signOut);
        if (kept != null && kept.isOf(person)) {
            place.resume(kept);
        }
        workplace = place;
        stream.start();
        rebuild();
        shown();
    }

    private void signOut() {
        tasks.run(() -> {
            new StaffApi(server).signOut();
            return true;
        }).onProblem(unheard -> log.info("Signed out here; the server did not hear it"));
        var place = workplace;
        workplace = null;
        if (place != null) {
            place.close();
        }
        leave(null);
    }

    /** Back to signing in; what was open stays for when the same person comes back. */
    private void leave(@Nullable Sentence why) {
        stream.stop();
        var place = workplace;
        if (place != null) {
            place.rest();
        }
        signIn.begin(why);
        rebuild();
        shown();
    }

    private void rebuild() {
        var window = stage;
        if (window == null) {
            return;
        }
        var words = Words.in(appearance.language().get());
        window.setTitle(words.say("shell.window"));
        var place = workplace;
        closeSignIn();
        if (place != null && session.person().isPresent()) {
            window.getScene().setRoot(place.view(words));
        } else {
            var view = new SignInController(signIn, appearance, signInDialogs, words);
            signInView = view;
            window.getScene().setRoot(view.view());
        }
        appearance.dress(window.getScene());
        shown();
    }

    private void shown() {
        var view = signInView;
        if (view != null) {
            view.shown();
        } else if (workplace != null) {
            workplace.shown();
        }
    }

    private void closeSignIn() {
        var view = signInView;
        signInView = null;
        if (view != null) {
            view.close();
        }
    }

    /** A key that is held down acts once, however often the system repeats it. */
    private void press(KeyEvent event) {
        if (!held.add(event.getCode())
                && Stream.of(Shortcut.values()).anyMatch(one -> !one.isTyped() && one.matches(event))) {
            event.consume();
        }
    }
}
