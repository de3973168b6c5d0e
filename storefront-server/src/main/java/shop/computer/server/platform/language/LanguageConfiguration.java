package shop.computer.server.platform.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Languages: from the address for pages, from {@code Accept-Language} for the admin API; the texts of all rooms in one source. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    /** The very first filter, so that everything behind it sees the address without its language. */
    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        var registration = new FilterRegistrationBean<>(new LanguageFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /**
     * A page has one address: with a slash at the end it is led there. Behind Spring Security, whose firewall turns away
     * what could lead to another host; what programs ask for stands deeper than pages do.
     */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
        var pages = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of("/*", "/c/*", "/p/*").map(language.prefix()::concat));
        var registration = new FilterRegistrationBean<>(UrlHandlerFilter
                .trailingSlashHandler(pages.toArray(String[]::new)).redirect(HttpStatus.PERMANENT_REDIRECT).build());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocaleResolver();
    }

    /** Every {@code i18n/<room>.properties}; a room adds a file and it is found. */
    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(basenames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static List<String> basenames() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
            return Arrays.stream(files).map(Resource::getFilename).filter(name -> name != null && !name.contains("_"))
                    .map(name -> "i18n/" + name.substring(0, name.lastIndexOf('.'))).distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class PathLocaleResolver implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            if (request.getRequestURI().startsWith("/api/")) {
                return Language.ofCode(request.getLocale().getLanguage()).locale();
            }
            var noted = Language.notedOn(request);
            return (noted == null ? Language.ENGLISH : noted).locale();
        }

        @Override
        public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
                @Nullable Locale locale) {
            throw new IllegalStateException("The language is part of the address");
        }
    }
}
