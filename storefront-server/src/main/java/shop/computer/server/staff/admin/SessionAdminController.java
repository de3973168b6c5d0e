package shop.computer.server.staff.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.SignIn;
import shop.computer.api.staff.SignedIn;
import shop.computer.server.staff.SignInDesk;
import shop.computer.server.staff.StaffAccounts;
import shop.computer.server.staff.StaffSessions;
import shop.computer.server.staff.StaffView;
import shop.computer.server.staff.signin.SignInFailedException;

/** Sign in, who am I, sign out. The token comes and goes in the header {@value ApiPaths#SESSION_HEADER}, never as a cookie. */
@RestController
@RequestMapping(ApiPaths.SESSION)
@Needs({})
class SessionAdminController {

    private final SignInDesk desk;
    private final StaffSessions sessions;
    private final StaffAccounts accounts;
    private final String serverVersion;

    SessionAdminController(SignInDesk desk, StaffSessions sessions, StaffAccounts accounts,
            @Value("${shop.version}") String serverVersion) {
        this.desk = desk;
        this.sessions = sessions;
        this.accounts = accounts;
        this.serverVersion = serverVersion;
    }

    /** The one endpoint of the admin API that is open to everybody. */
    @PostMapping
    SignedIn signIn(@RequestBody @Valid SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        var member = desk.signIn(signIn.user(), signIn.password(), request.getRemoteAddr());
        sessions.open(member, request, response);
        return toSignedIn(member);
    }

    @GetMapping
    SignedIn whoAmI(Principal caller) {
        return accounts.find(caller.getName()).map(this::toSignedIn).orElseThrow(SignInFailedException::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        sessions.close(request);
    }

    private SignedIn toSignedIn(StaffView member) {
        return new SignedIn(member.user(), member.name(), member.role(), member.role().rights(), serverVersion);
    }
}
