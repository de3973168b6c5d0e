package shop.computer.server.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs to know. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    /** Two of them would make another host of the path. */
    private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

    private static final String STALE = "stale";

    /** @param otherLanguageUrl this same page in the other language, from the root of the site */
    record PageFrame(String language, String otherLanguage, String otherLanguageUrl) {}

    private final Assets assets;

    PageAdvice(Assets assets) {
        this.assets = assets;
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    /** Whether the visitor pressed a button on a page that had been open too long. */
    @ModelAttribute("stalePage")
    boolean stalePage(HttpServletRequest request) {
        return request.getAttribute(STALE) != null || request.getParameterMap().containsKey(STALE);
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        var noted = Language.notedOn(request);
        var language = noted == null ? Language.ENGLISH : noted;
        var other = language.other();
        return new PageFrame(language.code(), other.code(), other.prefix() + path(request, language) + query(request));
    }

    private static String path(HttpServletRequest request, Language language) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed.toString();
        var path = uri.startsWith(language.prefix() + "/") ? uri.substring(language.prefix().length()) : "/";
        return LEADING_SLASHES.matcher(path).replaceFirst("/");
    }

    /** Only a page that was read can be shown in the other language; what was posted cannot. */
    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || query.equals(STALE) || !request.getMethod().equals("GET")
                ? ""
                : "?" + (query.endsWith("&" + STALE) ? query.substring(0, query.lastIndexOf('&')) : query);
    }
}
