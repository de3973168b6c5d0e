package shop.computer.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HeaderHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;
import shop.computer.server.platform.problem.ApiRequests;

/** Reads and writes session ids by header for the admin API and by cookie for everything else; it judges by the address asked for first. */
class SessionIdByChannel implements HttpSessionIdResolver {

    private final HttpSessionIdResolver header = HeaderHttpSessionIdResolver.xAuthToken();
    private final HttpSessionIdResolver cookie;

    SessionIdByChannel(HttpSessionIdResolver cookie) {
        this.cookie = cookie;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return of(request).resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        of(request).setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        of(request).expireSession(request, response);
    }

    private HttpSessionIdResolver of(HttpServletRequest request) {
        return ApiRequests.isOne(request) ? header : cookie;
    }
}
