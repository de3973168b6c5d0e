package shop.computer.server.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of style sheet and scripts with the hash of their content, so that browsers may keep them for a year. In templates
 * {@code assets.url('shop.css')}.
 */
@Component
public class Assets {

    private static final String HTMX = "/webjars/htmx.org/dist/htmx.min.js";

    private final ResourceUrlProvider urls;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    /** Spring would look for a file behind every link of a page, at a third of its cost; where there is one, {@link #url} is asked. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> noLookBehindLinks() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }

    /** @param name below {@code static/assets/}; the answer is from the root of the site and without language */
    public String url(String name) {
        return hashed("/assets/" + name);
    }

    public String htmx() {
        return hashed(HTMX);
    }

    /** Stands in the page itself, so that no file is waited for before the first paint. */
    public String firstScript() {
        return FirstScript.TEXT;
    }

    private String hashed(String path) {
        return known.computeIfAbsent(path, plain -> {
            var hashed = urls.getForLookupPath(plain);
            return hashed == null ? plain : hashed;
        });
    }
}
