package shop.computer.server.platform.limit;

import io.github.bucket4j.TimeMeter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import shop.computer.server.platform.problem.ApiProblemResolver;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    /** Behind the languages and the trace, before sessions and security. */
    @Bean
    FilterRegistrationBean<LimitFilter> limitFilter(LimitSettings most, ApiProblemResolver problems) {
        var registration = new FilterRegistrationBean<>(
                new LimitFilter(most, problems, TimeMeter.SYSTEM_NANOTIME));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }
}
