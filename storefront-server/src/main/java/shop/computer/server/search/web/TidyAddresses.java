package shop.computer.server.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the fields that a form left empty out of the address of a list: htmx is told the address, others are led to it. */
@Configuration(proxyBeanMethods = false)
class TidyAddresses implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoEmptyFields()).addPathPatterns("/search", "/c/*");
    }

    private static final class NoEmptyFields implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var asked = request.getQueryString() == null ? "" : request.getQueryString();
            var filled = Arrays.stream(asked.split("&")).filter(pair -> !pair.endsWith("="))
                    .collect(Collectors.joining("&"));
            if (filled.equals(asked)) {
                return true;
            }
            var address = request.getRequestURI() + (filled.isEmpty() ? "" : "?" + filled);
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Push-Url", address);
                return true;
            }
            response.sendRedirect(address);
            return false;
        }
    }
}
