package shop.computer.server.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Where the id of a session stands: in a header for the admin API, in a cookie for the pages. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    HttpSessionIdResolver sessionIdResolver() {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName("SID");
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookies);
        return new SessionIdByChannel(resolver);
    }
}
