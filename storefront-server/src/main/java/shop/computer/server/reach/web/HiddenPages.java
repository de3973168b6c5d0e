package shop.computer.server.reach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps out of search engines what is of one visitor alone, or the same as another page. */
@Configuration(proxyBeanMethods = false)
class HiddenPages implements WebMvcConfigurer {

    private static final List<String> HIDDEN = List.of("/cart/**", "/checkout/**", "/pay/**", "/orders/**",
            "/track/**", "/search/**", "/wishlist/**", "/compare/**", "/account/**", "/login/**", "/register/**",
            "/sandbox/**", "/offline", "/feeds/**");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoIndex()).addPathPatterns(HIDDEN);
    }

    private static final class NoIndex implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("X-Robots-Tag", "noindex");
            return true;
        }
    }
}
