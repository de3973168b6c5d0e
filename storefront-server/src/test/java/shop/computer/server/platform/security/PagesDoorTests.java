package shop.computer.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;

@ServerTest
class PagesDoorTests {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/probe-page", "/km/probe-page"})
    void takesAFormInEitherLanguageWithItsTokenAndCookie(String address) throws Exception {
        var page = page(address);

        mvc.perform(post(address).param("_csrf", field(page)).cookie(page.getCookie("csrf")))
                .andExpect(status().is3xxRedirection()).andExpect(redirectedUrl(address));
    }

    @Test
    void keepsOneCsrfCookieForBothLanguagesOutOfReachOfScripts() throws Exception {
        mvc.perform(get("/km/probe-page")).andExpect(cookie().path("csrf", "/"))
                .andExpect(cookie().httpOnly("csrf", true))
                .andExpect(cookie().attribute("csrf", "SameSite", "Lax"));
    }

    @Test
    void refusesAFormOfAnotherSite() throws Exception {
        mvc.perform(post("/probe-page")).andExpect(status().isForbidden());
        mvc.perform(post("/km/probe-page").param("_csrf", field(page("/probe-page"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void asksTheSandboxBankForNoToken() throws Exception {
        mvc.perform(post("/sandbox/bank/v1/probe")).andExpect(status().isOk());
    }

    @Test
    void setsTheCookieOnceAndNotAgain() throws Exception {
        var page = page("/probe-page");

        mvc.perform(get("/probe-page").cookie(page.getCookie("csrf"))).andExpect(cookie().doesNotExist("csrf"));
    }

    @Test
    void touchesNoSession() throws Exception {
        var before = sessions();

        var page = page("/probe-page");
        mvc.perform(post("/probe-page").param("_csrf", field(page)).cookie(page.getCookie("csrf")));

        assertThat(sessions()).isEqualTo(before);
        assertThat(page.getCookie("SID")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe-page", "/km/probe-page", "/no-such-page", "/actuator/health/liveness"})
    void tellsBrowsersWhatToRefuse(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(header().string("Content-Security-Policy",
                        "default-src 'none'; script-src 'self' 'sha256-ZnRShVBOpPcxdQSjcvSWg4o1+z908pHm0i8H3I0tzSg=';"
                                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
                                + " manifest-src 'self'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", org.hamcrest.Matchers.containsString("camera=(), ")));
    }

    @Test
    void insistsOnTlsWhereThereIsTls() throws Exception {
        mvc.perform(get("/probe-page").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void showsHealthAndNothingElseOfTheInside() throws Exception {
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator")).andExpect(status().isNotFound());
        mvc.perform(get("/actuator/env")).andExpect(status().isNotFound());
        mvc.perform(get("/actuator/metrics")).andExpect(status().isNotFound());
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private static String field(MockHttpServletResponse page) throws Exception {
        var match = FIELD.matcher(page.getContentAsString());
        assertThat(match.find()).as("a hidden field in the form").isTrue();
        return match.group(1);
    }

    private int sessions() {
        return jdbc.sql("select count(*) from SPRING_SESSION").query(Integer.class).single();
    }
}
