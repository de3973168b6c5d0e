package shop.computer.server.platform.security;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shop.computer.server.platform.rest.ProbeController;

/** What the admin API really answers to. */
final class AdminEndpoints {

    private AdminEndpoints() {}

    /** Method and path pattern of each, for instance {@code GET /api/admin/v1/orders/{number}}, with what answers. */
    static SortedMap<String, HandlerMethod> of(RequestMappingHandlerMapping mappings) {
        var found = new TreeMap<String, HandlerMethod>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/admin") && !path.startsWith(ProbeController.PATH))
                .forEach(path -> methods(mapping).forEach(method -> found.put(method + " " + path, handler))));
        return found;
    }

    /** A mapping without a method answers all of them. */
    private static Stream<String> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Arrays.stream(RequestMethod.values()).map(Enum::name) : named.stream().map(Enum::name);
    }
}
