package shop.computer.server.customer.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import shop.computer.server.customer.account.SignIns;
import shop.computer.server.customer.account.SignedIn;

/**
 * Tells the pages who is signed in, by a cookie and without a session. Nothing is looked up before somebody asks, and nothing at all for whoever
 * has no such cookie.
 */
@Component
class SignInCookie implements SecurityContextRepository {

    static final String NAME = "account";

    private final SignIns signIns;

    SignInCookie(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Asked(request);
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return loadDeferredContext(both.getRequest()).get();
    }

    /** Only {@link #keep} signs in: what a request finds out about its sender is not kept. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return read(request).isPresent();
    }

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    static void keep(String token, HttpServletRequest request, HttpServletResponse response) {
        set(token, SignIns.LIFE, request, response);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).path("/").maxAge(life)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    static UsernamePasswordAuthenticationToken authentication(SignedIn customer) {
        return UsernamePasswordAuthenticationToken.authenticated(customer, null,
                AuthorityUtils.createAuthorityList("ROLE_" + SignedIn.ROLE));
    }

    /** Looks the sender of a request up when asked first. */
    private final class Asked implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Asked(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var known = found;
            if (known == null) {
                known = read(request).flatMap(signIns::find).map(SignInCookie::authentication)
                        .map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
                found = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
