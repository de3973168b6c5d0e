package shop.computer.server.platform.repeat;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shop.computer.server.platform.problem.ApiProblemResolver;
import shop.computer.server.platform.problem.ProblemWriter;
import shop.computer.server.staff.Audit;

@Configuration(proxyBeanMethods = false)
class RepeatConfiguration implements WebMvcConfigurer {

    /** Behind the security chains, for it must know who calls, and behind every other filter. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(IdempotencyKeys keys,
            PlatformTransactionManager transactions, Audit audit,
            ProblemWriter problems, ApiProblemResolver resolver) {
        var filter = new IdempotencyFilter(keys, new TransactionTemplate(transactions), audit, problems, resolver);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeyInterceptor()).addPathPatterns("/api/admin/**").order(Ordered.LOWEST_PRECEDENCE);
    }
}
