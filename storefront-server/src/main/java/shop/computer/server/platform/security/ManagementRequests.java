package shop.computer.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What comes to the management port, whichever it became. */
class ManagementRequests implements RequestMatcher {

    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final Environment environment;

    ManagementRequests(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var port = environment.getProperty("local.management.port", Integer.class);
        return port != null && port == request.getLocalPort();
    }

    /** Another site cannot get here by a name of its own that leads to 127.0.0.1. */
    static boolean fromThisMachine(HttpServletRequest request) {
        var host = request.getHeader(HttpHeaders.HOST);
        return host != null && LOOPBACK.matcher(host).matches() && request.getHeader(HttpHeaders.ORIGIN) == null;
    }
}
