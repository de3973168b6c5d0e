package shop.computer.server.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request below {@code /km}: the prefix is its context path, what follows is what controllers see. */
class KhmerRequest extends HttpServletRequestWrapper {

    private static final String PREFIX = Language.KHMER.prefix();

    KhmerRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContextPath() {
        return PREFIX;
    }

    @Override
    public String getRequestURI() {
        var uri = super.getRequestURI();
        if (uri.equals(PREFIX)) {
            return PREFIX + "/";
        }
        return uri.startsWith(PREFIX + "/") ? uri : PREFIX + uri;
    }

    @Override
    public String getServletPath() {
        var path = super.getServletPath();
        if (path.equals(PREFIX)) {
            return "/";
        }
        return path.startsWith(PREFIX + "/") ? path.substring(PREFIX.length()) : path;
    }
}
