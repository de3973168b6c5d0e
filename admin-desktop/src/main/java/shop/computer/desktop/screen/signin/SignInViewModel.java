package shop.computer.desktop.screen.signin;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.line.ApiProblem;
import shop.computer.desktop.api.line.ServerAddress;
import shop.computer.desktop.api.line.ServerUnreachable;
import shop.computer.desktop.api.trust.UntrustedServer;
import shop.computer.desktop.setting.Settings;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Sentence;

/** Signing in: which server, who, and what stood in the way. What was typed stays; only the password is forgotten once it was right. */
public final class SignInViewModel {

    /** The field that needs another look. */
    public enum Field {

        SERVER, USER, PASSWORD
    }

    /** @param field where the sentence belongs; absent for the form as a whole */
    public record Wrong(@Nullable Field field, Sentence sentence) {}

    private final StaffApi staff;
    private final TaskRunner tasks;
    private final Settings settings;
    private final Consumer<SignedIn> next;
    private final StringProperty server = new SimpleStringProperty();
    private final StringProperty user = new SimpleStringProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UntrustedServer> stranger = new ReadOnlyObjectWrapper<>();

    public SignInViewModel(StaffApi staff, TaskRunner tasks, Settings settings, Consumer<SignedIn> next) {
        this.staff = staff;
        this.tasks = tasks;
        this.settings = settings;
        this.next = next;
        server.set(settings.server());
        user.set(settings.user());
    }

    /** Starts afresh, for instance because the session ended; says why. */
    public void begin(@Nullable Sentence why) {
        password.set("");
        wrong.set(why == null ? null : new Wrong(null, why));
    }

    public void signIn() {
        if (busy.get()) {
            return;
        }
        var address = ServerAddress.parse(server.get()).orElse(null);
        if (address == null) {
            wrong.set(new Wrong(Field.SERVER, Sentence.of("signIn.server.invalid")));
        } else if (user.get().isBlank()) {
            wrong.set(new Wrong(Field.USER, Sentence.of("signIn.user.missing")));
        } else if (password.get().isEmpty()) {
            wrong.set(new Wrong(Field.PASSWORD, Sentence.of("signIn.password.missing")));
        } else {
            ask(address, user.get().strip(), password.get());
        }
    }

    public StringProperty server() {
        return server;
    }

    public StringProperty user() {
        return user;
    }

    public StringProperty password() {
        return password;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Wrong> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** The server whose certificate nobody vouches for, until a person decided about it. */
    public ReadOnlyObjectProperty<@Nullable UntrustedServer> stranger() {
        return stranger.getReadOnlyProperty();
    }

    /** A person compared the fingerprint: remembers it for this server and signs in. Does nothing where another one was accepted before. */
    public void trust() {
        var shown = stranger.get();
        stranger.set(null);
        if (shown != null && shown.accepted() == null) {
            settings.trust(shown.place(), shown.shown().text());
            signIn();
        }
    }

    /** The certificate was replaced, a person says: forgets the old one, so that the next sign-in asks as the first one did. */
    public void forget() {
        var shown = stranger.get();
        stranger.set(null);
        if (shown != null) {
            settings.distrust(shown.place());
            wrong.set(new Wrong(null, Sentence.of("trust.forgotten")));
        }
    }

    private void ask(ServerAddress address, String name, String secret) {
        wrong.set(null);
        stranger.set(null);
        busy.set(true);
        tasks.run(() -> staff.signIn(address, name, secret)).onSuccess(person -> {
            settings.server(address.text());
            settings.user(name);
            password.set("");
            next.accept(person);
        }).onProblem(this::refused).onEnd(() -> busy.set(false));
    }

    private void refused(RuntimeException failure) {
        wrong.set(new Wrong(fieldOf(failure), Sentence.about(failure)));
        if (failure instanceof ServerUnreachable lost) {
            lost.untrusted().ifPresent(stranger::set);
        }
    }

    private static @Nullable Field fieldOf(RuntimeException failure) {
        return failure instanceof ApiProblem problem
                ? switch (problem.type()) {
                    case SIGN_IN_FAILED -> Field.PASSWORD;
                    default -> null;
                }
                : Field.SERVER;
    }
}
