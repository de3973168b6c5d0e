package shop.computer.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffAccounts;
import shop.computer.server.staff.StaffKit;

@ServerTest
class AdminDoorTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void isClosedToStrangersAndSaysSoAsAProblem() throws Exception {
        mvc.perform(get(ApiPaths.SESSION)).andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:sign-in-required"))
                .andExpect(jsonPath("$.detail")
                        .value("You are not signed in, or your sign-in has ended. Please sign in again."))
                .andExpect(jsonPath("$.traceId").isNotEmpty());
    }

    @Test
    void isClosedToStrangersAlsoWhereNothingIs() throws Exception {
        mvc.perform(get("/api/admin/v1/nothing-here")).andExpect(status().isUnauthorized());
        mvc.perform(post("/api/admin")).andExpect(status().isUnauthorized());
    }

    @Test
    void saysWhichMethodsThereAreAndDoesNothing() throws Exception {
        var token = staff.signIn(staff.hire(Role.STOCK));

        mvc.perform(options(ApiPaths.ORDERS).header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS"));
        mvc.perform(options(ApiPaths.ORDERS)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {ApiPaths.ORDERS, ApiPaths.REVIEWS, ApiPaths.STOCK})
    void refusesACursorThatNoListGaveOut(String list) throws Exception {
        var token = staff.signIn(staff.hire(Role.OWNER));

        mvc.perform(get(list).param("cursor", "garbage").header(ApiPaths.SESSION_HEADER, token))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:validation"))
                .andExpect(jsonPath("$.errors[0].field").value("cursor"));
    }

    @Test
    void takesNoBodyThatIsTooLarge() throws Exception {
        var token = staff.signIn(staff.hire(Role.OWNER));

        mvc.perform(post(ApiPaths.MONEY_SEARCHES).header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, "a-key-of-this-test").contentType(MediaType.APPLICATION_JSON)
                .content(new byte[5 * 1024 * 1024 + 1])).andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:too-large"));
    }

    @Test
    void handsOutTheTokenInTheHeaderAndNeverAsACookie() throws Exception {
        var user = staff.hire(Role.SALES);

        var answer = mvc.perform(post(ApiPaths.SESSION).contentType(MediaType.APPLICATION_JSON)
                .content("{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user.toUpperCase(), StaffKit.PASSWORD)));

        answer.andExpect(status().isOk()).andExpect(header().exists(ApiPaths.SESSION_HEADER))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(jsonPath("$.user").value(user)).andExpect(jsonPath("$.role").value("SALES"))
                .andExpect(jsonPath("$.rights.length()").value(3)).andExpect(jsonPath("$.serverVersion").isNotEmpty());
    }

    @Test
    void knowsWhoHoldsAToken() throws Exception {
        var user = staff.hire(Role.STOCK);

        mvc.perform(get(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, staff.signIn(user)))
                .andExpect(status().isOk()).andExpect(jsonPath("$.user").value(user));
    }

    @Test
    void forgetsATokenThatWasSignedOut() throws Exception {
        var token = staff.token(Role.OWNER);

        mvc.perform(delete(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isNoContent());

        mvc.perform(get(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isUnauthorized());
    }

    @Test
    void givesANewTokenAtEachSignInAndKillsTheOneSentAlong() throws Exception {
        var user = staff.hire(Role.OWNER);
        var first = staff.signIn(user);

        var second = mvc
                .perform(post(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, first)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, StaffKit.PASSWORD)))
                .andReturn().getResponse().getHeader(ApiPaths.SESSION_HEADER);

        assertThat(second).isNotNull().isNotEqualTo(first);
        mvc.perform(get(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, first)).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesTheTokenAsACookie() throws Exception {
        var token = staff.token(Role.OWNER);

        mvc.perform(get(ApiPaths.SESSION).cookie(asCookie(token))).andExpect(status().isUnauthorized());
        mvc.perform(get("/km" + ApiPaths.SESSION).contextPath("/km").cookie(asCookie(token)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void opensNothingOnThePagesWithAToken() throws Exception {
        var token = staff.token(Role.OWNER);

        mvc.perform(get("/").cookie(asCookie(token))).andExpect(status().isUnauthorized());
    }

    @Test
    void endsWhatADismissedMemberHasOpen() throws Exception {
        var user = staff.hire(Role.MANAGER);
        var token = staff.signIn(user);

        accounts.dismiss(user, "owner");

        mvc.perform(get(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isUnauthorized());
        assertThat(staff.signIn(user)).isNull();
    }

    @Test
    void wantsNoCsrfTokenForTheApi() throws Exception {
        mvc.perform(delete(ApiPaths.SESSION).header(ApiPaths.SESSION_HEADER, staff.token(Role.STOCK)))
                .andExpect(status().isNoContent())
                .andExpect(cookie().doesNotExist("csrf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/%61dmin/v1/probe/effects", "/%61pi/admin/v1/probe/effects", "/api/admin%2Fv1/probe",
            "/api/%61dmin/v1/probe/effects;x=y", "/api;x=y/admin/v1/probe/effects",
            "/api//admin/v1/probe/effects", "/./api/admin/v1/probe/effects", "/%2e/api/admin/v1/probe/effects",
            "/api/x/%2e%2e/admin/v1/probe/effects"})
    void isOneDoorHoweverItsAddressIsSpelt(String address) throws Exception {
        var effects = effects();
        var token = staff.token(Role.OWNER);

        var answer = mvc.perform(post(URI.create(address + "?subject=spelt")).header(ApiPaths.SESSION_HEADER, token))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE)).andReturn().getResponse();
        var byCookie = mvc.perform(get(URI.create(address)).cookie(asCookie(token))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(byCookie.getStatus()).isIn(400, 401);
        assertThat(effects()).isEqualTo(effects);
    }

    @Test
    void answersFailuresAsProblemsHoweverItsAddressIsSpelt() throws Exception {
        mvc.perform(
                get(URI.create("/api/%61dmin/v1/probe/boom")).header(ApiPaths.SESSION_HEADER, staff.token(Role.OWNER)))
                .andExpect(status().isInternalServerError()).andExpect(jsonPath("$.traceId").isNotEmpty());
        mvc.perform(post(URI.create("/api/%61dmin/v1/probe/effects?subject=spelt"))
                .header(ApiPaths.SESSION_HEADER, staff.token(Role.OWNER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:idempotency-key-required"));
    }

    @Test
    void isNotBelowALanguage() throws Exception {
        mvc.perform(get("/km" + ApiPaths.SESSION).cookie(asCookie(staff.token(Role.OWNER))))
                .andExpect(status().isUnauthorized());
        mvc.perform(post("/km/api/%61dmin/v1/probe/effects").header(ApiPaths.SESSION_HEADER, staff.token(Role.OWNER)))
                .andExpect(result -> assertThat(result.getResponse().getStatus()).isBetween(400, 404));
    }

    private int effects() {
        return jdbc.sql("select count(*) from staff_audit where subject = 'spelt'").query(Integer.class).single();
    }

    private static Cookie asCookie(String token) {
        return new Cookie("SID", Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8)));
    }
}
