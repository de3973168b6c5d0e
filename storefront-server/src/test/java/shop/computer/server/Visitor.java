package shop.computer.server;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A browser without script: it keeps cookies and sends forms with their CSRF token. Tests of pages use it and never Spring's
 * own {@code csrf()}, which from then on keeps the tokens of the shared server in sessions.
 */
public final class Visitor {

    private static final String CSRF = "6f1c2a52-3f0b-4c39-9a53-0c8f3f4f8a11";

    private final MockMvc server;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "127.0.0.1";
    private String accept = "text/html,application/xhtml+xml,*/*;q=0.8";

    public Visitor(MockMvc server) {
        this.server = server;
        has("csrf", CSRF);
    }

    /** Gives it a cookie. */
    public Visitor has(String cookie, String value) {
        cookies.put(cookie, new Cookie(cookie, value));
        return this;
    }

    /** Gives it a network address. */
    public Visitor from(String ip) {
        address = ip;
        return this;
    }

    /** Makes it ask for something else than pages. */
    public Visitor wants(String type) {
        accept = type;
        return this;
    }

    /** What a cookie says; empty if it is gone. */
    public String cookie(String name) {
        return cookies.containsKey(name) ? cookies.get(name).getValue() : "";
    }

    public ResultActions get(String address) throws Exception {
        return send(MockMvcRequestBuilders.request(HttpMethod.GET, URI.create(address)));
    }

    /** @param fields name, value, name, value … */
    public ResultActions post(String address, String... fields) throws Exception {
        return send(form(address, fields));
    }

    /** A form with one file. */
    public ResultActions upload(String address, MockMultipartFile file, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.multipart(URI.create(address)).file(file).param("_csrf", masked());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** The same as htmx sends it. */
    public ResultActions htmx(String address, String... fields) throws Exception {
        return send(form(address, fields).header("HX-Request", "true"));
    }

    /** @param target the id of the element that htmx will put the answer in place of */
    public ResultActions htmxInto(String target, String address, String... fields) throws Exception {
        return send(form(address, fields).header("HX-Request", "true").header("HX-Target", target));
    }

    private static MockHttpServletRequestBuilder form(String address, String... fields) {
        var request = MockMvcRequestBuilders.post(URI.create(address)).param("_csrf", masked());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions send(B request) throws Exception {
        var answer = server.perform(request.remoteAddress(address).header("Accept", accept)
                .cookie(cookies.values().toArray(Cookie[]::new)));
        for (var cookie : answer.andReturn().getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Cookie(cookie.getName(), cookie.getValue()));
            }
        }
        return answer;
    }

    /** The token as a form carries it: as many random bytes as it has, then the token over them; zeros are random enough. */
    private static String masked() {
        var token = CSRF.getBytes(StandardCharsets.UTF_8);
        var both = new byte[token.length * 2];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }
}
