package shop.computer.server.platform.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.computer.api.Version;

/** Reads a {@link Version} out of {@code If-Match}. A proxy that packs answers makes weak tags of ours, so {@code W/"7"} counts as {@code "7"}. */
class VersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class;
    }

    /** @throws BadVersionException if it is missing or is not one version: also {@code *}, which would overwrite anything */
    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw BadVersionException.missing();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw BadVersionException.unreadable();
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
