package shop.computer.server.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageFilterTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void takesKhmerOffTheAddressAndMakesItTheContextPath() throws Exception {
        var seen = pass(aRequest("/km/c/laptops"));

        assertThat(seen.getContextPath()).isEqualTo("/km");
        assertThat(seen.getServletPath()).isEqualTo("/c/laptops");
        assertThat(seen.getRequestURI()).isEqualTo("/km/c/laptops");
        assertThat(Language.notedOn(seen)).isEqualTo(Language.KHMER);
    }

    @Test
    void readsTheBareKhmerAddressAsItsFirstPage() throws Exception {
        var seen = pass(aRequest("/km"));

        assertThat(seen.getServletPath()).isEqualTo("/");
        assertThat(seen.getRequestURI()).isEqualTo("/km/");
    }

    @Test
    void leavesEnglishAddressesAlone() throws Exception {
        var seen = pass(aRequest("/kmart"));

        assertThat(seen.getContextPath()).isEmpty();
        assertThat(seen.getServletPath()).isEqualTo("/kmart");
        assertThat(Language.notedOn(seen)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/km/api/admin/v1/orders", "/km/api", "/km/actuator/health/readiness",
            "/km/sandbox/bank/v1/renew_token"})
    void knowsNoKhmerAddressOfWhatProgramsAskFor(String path) throws Exception {
        var chain = new MockFilterChain();

        new LanguageFilter().doFilter(aRequest(path), response, chain);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void remembersTheLanguageOfThePageThatWasOpened() throws Exception {
        var request = aRequest("/km/cart");
        request.addHeader("Sec-Fetch-Mode", "navigate");

        pass(request);

        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=km; Path=/;")
                .contains("SameSite=Lax");
    }

    @Test
    void setsNoCookieForAVisitorWhoStaysInEnglish() throws Exception {
        var request = aRequest("/cart");
        request.addHeader("Sec-Fetch-Mode", "navigate");

        pass(request);

        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void leadsAKhmerReaderWhoTypesTheBareAddressBackToKhmer() throws Exception {
        var request = aRequest("/");
        request.setCookies(new Cookie("language", "km"));
        request.addHeader("Sec-Fetch-Site", "none");

        new LanguageFilter().doFilter(request, response, new MockFilterChain());

        assertThat(response.getRedirectedUrl()).isEqualTo("/km/");
    }

    @Test
    void letsAKhmerReaderSwitchToEnglish() throws Exception {
        var request = aRequest("/");
        request.setCookies(new Cookie("language", "km"));
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.addHeader("Sec-Fetch-Mode", "navigate");

        pass(request);

        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=en");
    }

    private HttpServletRequest pass(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        new LanguageFilter().doFilter(request, response, chain);
        return (HttpServletRequest) chain.getRequest();
    }

    private static MockHttpServletRequest aRequest(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
