package shop.computer.server.platform.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {

    private final ClientSettings client;

    RestConfiguration(ClientSettings client) {
        this.client = client;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VersionArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ClientVersionInterceptor(client.minimumVersion())).addPathPatterns("/api/admin/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}
