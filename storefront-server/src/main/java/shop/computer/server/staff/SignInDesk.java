package shop.computer.server.staff;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import shop.computer.server.staff.signin.SignInAttempts;
import shop.computer.server.staff.signin.SignInBlockedException;
import shop.computer.server.staff.signin.SignInFailedException;

/** Lets members of staff in: looks at user and password, counts failures, writes each try into the audit book. */
@Component
public class SignInDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StaffMembers members;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final Audit audit;
    /** Hashing is slow on purpose: however many come, it takes half of the machine and leaves the rest to the shop. */
    private final Semaphore places = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    /** Compared for names nobody has, so that they take as long as real ones. */
    private final String nobodysHash;

    SignInDesk(StaffMembers members, SignInAttempts attempts, PasswordEncoder encoder, Audit audit) {
        this.members = members;
        this.attempts = attempts;
        this.encoder = encoder;
        this.audit = audit;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    /**
     * Checks a password. No transaction is open while it is hashed, which takes long on purpose.
     *
     * @param address the caller's network address
     * @throws SignInFailedException if they do not belong together or the member has left
     * @throws SignInBlockedException after 5 failures of one name from one address, 50 of one name or 50 from one address, within 15 minutes,
     *     and if too many sign in at the same moment
     */
    public StaffView signIn(String user, String password, String address) {
        var name = user.strip().toLowerCase(Locale.ROOT);
        takePlace();
        try {
            return signInWithPlace(name, password, NetworkAddress.of(address));
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignInBlockedException(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBlockedException(PATIENCE);
        }
    }

    private StaffView signInWithPlace(String name, String password, String address) {
        begin(name, address);
        var member = members.findByUser(name);
        var hash = member.map(StaffMember::passwordHash).orElse(nobodysHash);
        if (!encoder.matches(password, hash) || !member.map(StaffMember::isActive).orElse(false)) {
            audit.record(name, "sign-in-failed", "session");
            throw new SignInFailedException();
        }
        attempts.succeeded(name, address);
        audit.record(name, "sign-in", "session");
        return member.orElseThrow().toView();
    }

    private void begin(String user, String address) {
        try {
            attempts.begin(user, address);
        } catch (SignInBlockedException blocked) {
            audit.record(user, "sign-in-blocked", "session");
            throw blocked;
        }
    }
}
