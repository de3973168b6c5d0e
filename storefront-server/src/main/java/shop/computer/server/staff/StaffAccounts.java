package shop.computer.server.staff;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.server.staff.password.PasswordRules;
import shop.computer.server.staff.password.WeakPasswordException;

/** Who works here. */
@Component
public class StaffAccounts {

    private static final String SYSTEM = "system";

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    StaffAccounts(StaffMembers members, StaffSessions sessions, PasswordEncoder encoder, Audit audit, Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Also finds members who have left. */
    @Transactional(readOnly = true)
    public Optional<StaffView> find(String user) {
        return members.findByUser(lower(user)).map(StaffMember::toView);
    }

    /** The names to be shown for these users; one that is no member of staff ({@code customer}, {@code system}) is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> users) {
        return members.findByUserIn(users).stream().map(StaffMember::toView)
                .collect(toMap(StaffView::user, StaffView::name));
    }

    public boolean isEmpty() {
        return members.count() == 0;
    }

    /**
     * Takes somebody on. The user name is kept in lower case.
     *
     * @throws WeakPasswordException if the password is easy to guess
     */
    @Transactional
    public StaffView hire(NewMember newcomer) {
        PasswordRules.check(lower(newcomer.user()), newcomer.password());
        return add(newcomer);
    }

    /** Without asking for a strong password: only for the demo, whose passwords stand in its README. */
    @Transactional
    StaffView hireForDemo(NewMember newcomer) {
        return add(newcomer);
    }

    /** From now on the member cannot sign in, and what they have open is closed. Nothing happens if nobody has this name. */
    @Transactional
    public void dismiss(String user, String who) {
        members.findByUser(lower(user)).ifPresent(member -> {
            member.leave();
            members.saveAndFlush(member);
            audit.record(who, "dismiss", lower(user));
            sessions.endAll(lower(user));
        });
    }

    private StaffView add(NewMember newcomer) {
        var user = lower(newcomer.user());
        var hash = encoder.encode(newcomer.password());
        var member = members
                .saveAndFlush(new StaffMember(user, newcomer.name(), newcomer.role(), hash, clock.instant()));
        audit.record(SYSTEM, "hire", user);
        return member.toView();
    }

    private static String lower(String user) {
        return user.strip().toLowerCase(Locale.ROOT);
    }
}
