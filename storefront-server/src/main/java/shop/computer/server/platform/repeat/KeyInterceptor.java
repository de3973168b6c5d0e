package shop.computer.server.platform.repeat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.computer.api.ApiPaths;

/** Refuses a write without a key; asked after the rights, so that who may not do it hears that first. */
class KeyInterceptor implements HandlerInterceptor {

    /** @throws BadKeyException if the key is missing or malformed */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && Writes.isOne(request) && Writes.key(request).isEmpty()) {
            throw request.getHeader(ApiPaths.IDEMPOTENCY_HEADER) == null
                    ? BadKeyException.missing()
                    : BadKeyException.malformed();
        }
        return true;
    }
}
