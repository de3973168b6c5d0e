package shop.computer.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Needs;

/** Asks for the rights that an endpoint {@link Needs}, before anything of the request is read. An endpoint that names none is closed. */
class RightsInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isQuestion(request)
                && !ApiPaths.OPENAPI.equals(request.getRequestURI())) {
            var needs = needsOf(method).orElseThrow(() -> new AccessDeniedException("Closed: it names no rights"));
            if (!Arrays.stream(needs.value()).allMatch(right -> callerHas(right.name()))) {
                throw new AccessDeniedException("The caller lacks a right");
            }
        }
        return true;
    }

    /** OPTIONS reaches no endpoint: it is answered with the methods that there are. */
    private static boolean isQuestion(HttpServletRequest request) {
        return HttpMethod.OPTIONS.matches(request.getMethod());
    }

    private static Optional<Needs> needsOf(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        return Optional.ofNullable(own).or(() -> Optional
                .ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)));
    }

    private static boolean callerHas(String authority) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null
                && caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authority::equals);
    }
}
