package shop.computer.server.platform.failure;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class FailureConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastWord() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LastWordValve()));
    }

    @Bean
    FilterRegistrationBean<FailedHeadersFilter> failedHeadersFilter() {
        var registration = new FilterRegistrationBean<>(new FailedHeadersFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    /** Inside the trace, outside all that asks the database. */
    @Bean
    FilterRegistrationBean<BusyFilter> busyFilter() {
        var registration = new FilterRegistrationBean<>(new BusyFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    /** Inside the trace, outside all that asks for a field. */
    @Bean
    FilterRegistrationBean<UnreadableFilter> unreadableFilter() {
        var registration = new FilterRegistrationBean<>(new UnreadableFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
        return registration;
    }
}
