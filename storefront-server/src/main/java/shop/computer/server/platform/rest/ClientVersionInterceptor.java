package shop.computer.server.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.computer.api.ApiPaths;

/** Turns away clients that are too old to understand the answers. A caller that names no version, for instance a tool, is served. */
class ClientVersionInterceptor implements HandlerInterceptor {

    private final String minimum;
    private final ClientVersion oldest;

    ClientVersionInterceptor(String minimum) {
        this.minimum = minimum;
        this.oldest = ClientVersion.parse(minimum)
                .orElseThrow(() -> new IllegalArgumentException("Not a version: " + minimum));
    }

    /** @throws ClientTooOldException also if the version cannot be read */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var named = Optional.ofNullable(request.getHeader(ApiPaths.CLIENT_VERSION_HEADER));
        if (named.isPresent()
                && named.flatMap(ClientVersion::parse).filter(version -> version.compareTo(oldest) >= 0).isEmpty()) {
            throw new ClientTooOldException(minimum);
        }
        return true;
    }
}
