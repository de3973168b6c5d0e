package shop.computer.server.staff;

import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import shop.computer.server.staff.signin.SignInAttempts;
import shop.computer.server.staff.signin.SignInBlockedException;
import shop.computer.server.staff.signin.SignInFailedException;

/** Lets members of staff in: looks at user and password, counts failures, writes each try into the audit book. */
@Component
public class SignInDesk {

    private final StaffMembers members;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final Audit audit;
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
     * @throws SignInBlockedException after 5 failures of one name, or 50 from one address, within 15 minutes
     */
    public StaffView signIn(String user, String password, String address) {
        var name = user.strip().toLowerCase(Locale.ROOT);
        begin(name, address);
        var member = members.findByUser(name);
        var hash = member.map(StaffMember::passwordHash).orElse(nobodysHash);
        if (!encoder.matches(password, hash) || !member.map(StaffMember::isActive).orElse(false)) {
            audit.record(name, "sign-in-failed", "session");
            throw new SignInFailedException();
        }
        attempts.succeeded(name);
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
