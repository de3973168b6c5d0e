package shop.computer.server.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import shop.computer.server.platform.language.Language;

/** What the layout of every page needs to know. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    /** Two of them would make another host of the path. */
    private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

    private static final String STALE = "stale";

    /** The one part of a query by which a page of its own is found; the first page is the list itself. */
    private static final Pattern PAGE_ALONE = Pattern.compile("page=([2-9]|[1-9]\\d+)");

    /**
     * @param otherLanguageUrl this same page in the other language, from the root of the site
     * @param address the address search engines are to know this page by
     * @param english the same in English
     * @param khmer the same in Khmer
     */
    record PageFrame(String language, String otherLanguage, String otherLanguageUrl, String address, String english,
            String khmer) {}

    private final Assets assets;
    private final String publicUrl;

    PageAdvice(Assets assets, @Value("${shop.public-url}") String publicUrl) {
        this.assets = assets;
        this.publicUrl = publicUrl.replaceFirst("/$", "");
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
        var path = path(request, language);
        var query = request.getQueryString();
        var known = path + (query != null && PAGE_ALONE.matcher(query).matches() ? "?" + query : "");
        return new PageFrame(language.code(), other.code(), other.prefix() + path + query(request),
                publicUrl + language.prefix() + known, publicUrl + Language.ENGLISH.prefix() + known,
                publicUrl + Language.KHMER.prefix() + known);
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
