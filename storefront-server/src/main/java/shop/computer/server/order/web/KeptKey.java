package shop.computer.server.order.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;

/** A request for an order's page whose key came by cookie, and its answer. */
final class KeptKey {

    private KeptKey() {}

    /** An address of this shop without its key. */
    static String without(String address) {
        var mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        var rest = Arrays.stream(address.substring(mark + 1).split("&"))
                .filter(pair -> !pair.startsWith(OrderKeyFilter.KEY + "=")).collect(Collectors.joining("&"));
        return rest.isEmpty() ? address.substring(0, mark) : address.substring(0, mark + 1) + rest;
    }

    /** Carries the key as if it had stood in the address. */
    static final class Request extends HttpServletRequestWrapper {

        private final String key;

        Request(HttpServletRequest request, String key) {
            super(request);
            this.key = key;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(OrderKeyFilter.KEY) ? key : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals(OrderKeyFilter.KEY) ? new String[]{key} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<>(super.getParameterMap());
            all.put(OrderKeyFilter.KEY, new String[]{key});
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }

    /** Leaves the key out of every link and redirect to a page that the cookie opens. */
    static final class Response extends HttpServletResponseWrapper {

        private final OrderNumber order;

        Response(HttpServletResponse response, OrderNumber order) {
            super(response);
            this.order = order;
        }

        @Override
        public String encodeURL(String address) {
            return super.encodeURL(plain(address));
        }

        @Override
        public String encodeRedirectURL(String address) {
            return super.encodeRedirectURL(plain(address));
        }

        private String plain(String address) {
            return address.contains("/orders/" + order) || address.contains("/pay/" + order)
                    ? without(address)
                    : address;
        }
    }
}
