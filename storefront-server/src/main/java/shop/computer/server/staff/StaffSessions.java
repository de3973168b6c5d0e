package shop.computer.server.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import shop.computer.api.staff.Right;

/**
 * What members of staff hold open: sessions of Spring Session in the database, whose id is the token in the header. Each carries a mark, for
 * the same table may hold sessions of customers, and neither may pass for the other.
 */
@Component
public class StaffSessions {

    private static final String MARK = "shop.channel";
    private static final String STAFF = "ADMIN_API";

    private final FindByIndexNameSessionRepository<?> sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    StaffSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Opens a session for a member whose password was right. A token sent along is not taken over: there is always a new one. */
    public void open(StaffView member, HttpServletRequest request, HttpServletResponse response) {
        close(request);
        var rights = member.role().rights().stream().map(Right::name).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(member.user(), null,
                        AuthorityUtils.createAuthorityList(rights)));
        request.getSession().setAttribute(MARK, STAFF);
        contexts.saveContext(context, request, response);
    }

    /** Ends the caller's session, if there is one. */
    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends all sessions of a member at once. */
    public void endAll(String user) {
        sessions.findByPrincipalName(user).keySet().forEach(sessions::deleteById);
    }

    /** Tells a session of staff from any other. */
    public boolean isOne(HttpSession session) {
        return STAFF.equals(session.getAttribute(MARK));
    }
}
