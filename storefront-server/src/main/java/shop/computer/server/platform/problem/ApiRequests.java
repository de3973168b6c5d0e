package shop.computer.server.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/** Tells requests to the admin API from those for pages, also after the container has sent them on to {@code /error}. */
public final class ApiRequests {

    private static final String ROOT = "/api/admin";
    private static final Locale KHMER = Locale.of("km");

    private ApiRequests() {}

    /**
     * Judges by the address that was asked for first: an error or forward dispatch has another one by then. It is read as those read it who
     * choose the security chain and the controller, decoded and without path parameters, so that no spelling slips past.
     */
    public static boolean isOne(HttpServletRequest request) {
        var path = plain(pathOf(request));
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** The address that was asked for first, without the language. */
    static String pathOf(HttpServletRequest request) {
        var failed = attribute(request, RequestDispatcher.ERROR_REQUEST_URI);
        var forwarded = attribute(request, RequestDispatcher.FORWARD_REQUEST_URI);
        var asked = failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI();
        var context = request.getContextPath();
        return !context.isEmpty() && asked.startsWith(context + "/") ? asked.substring(context.length()) : asked;
    }

    /** The first of our two languages that the caller accepts, English if none. */
    static Locale languageOf(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(code -> code.equals("en") || code.equals("km"))
                .findFirst().map(code -> code.equals("km") ? KHMER : Locale.ENGLISH).orElse(Locale.ENGLISH);
    }

    /** Also what the firewall refuses is read, for its answer goes to the same caller: doubled slashes and dots are taken out. */
    private static String plain(String raw) {
        var segments = new ArrayDeque<String>();
        for (var part : PathContainer.parsePath(raw).elements()) {
            if (part instanceof PathContainer.PathSegment segment) {
                switch (segment.valueToMatch()) {
                    case "", "." -> {
                    }
                    case ".." -> segments.pollLast();
                    case String name -> segments.addLast(name);
                }
            }
        }
        return "/" + String.join("/", segments);
    }

    private static @Nullable String attribute(HttpServletRequest request, String name) {
        return (String) request.getAttribute(name);
    }
}
