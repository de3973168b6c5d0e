package shop.computer.server.page.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.page.SetPageText;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class PageAdminTests {

    private static final String ABOUT = ApiPaths.PAGES + "/about/en";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JsonMapper json;
    @Autowired
    private JdbcClient jdbc;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.MANAGER);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from page_text").update();
    }

    @Test
    void showsWhatCameWithTheProgramUntilSomebodyWritesSomethingElse() throws Exception {
        mvc.perform(get(ApiPaths.PAGES).header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(10)).andExpect(jsonPath("$[0].page").value("about"))
                .andExpect(jsonPath("$[0].title").value("About us")).andExpect(jsonPath("$[0].version").value(0));

        write(ABOUT, 0, "Who we are", "We are **here**.").andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\"")).andExpect(jsonPath("$.title").value("Who we are"));

        assertThat(page("/about")).contains("<h1>Who we are</h1>", "<p>We are <strong>here</strong>.</p>");
        assertThat(page("/km/about")).contains("<h1>អំពីយើង</h1>");
    }

    @Test
    void refusesAChangeOfATextThatIsNoLongerTheNewest() throws Exception {
        write(ABOUT, 0, "First", "One.").andExpect(status().isOk());

        write(ABOUT, 0, "Second", "Two.").andExpect(status().isPreconditionFailed());
        write(ABOUT, 7, "Second", "Two.").andExpect(status().isPreconditionFailed());
        write(ABOUT, 1, "Second", "Two.").andExpect(status().isOk()).andExpect(header().string("ETag", "\"2\""));
    }

    @Test
    void showsHtmlAsItWasTypedAndRunsNothing() throws Exception {
        write(ABOUT, 0, "<i>Us</i>", "<script>alert(1)</script>\n\n[here](javascript:alert(1)) <b onclick=x>b</b>")
                .andExpect(status().isOk());

        assertThat(page("/about")).contains("&lt;script&gt;alert(1)", "<h1>&lt;i&gt;Us&lt;/i&gt;</h1>")
                .doesNotContain("<script>alert", "javascript:alert", "<b onclick");
    }

    @Test
    void refusesATextThatIsNone() throws Exception {
        write(ABOUT, 0, " ", "One.").andExpect(status().isBadRequest());
        write(ABOUT, 0, "One", "x".repeat(20_001)).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/en", "/about/fr"})
    void knowsNoOtherPageAndNoOtherLanguage(String path) throws Exception {
        mvc.perform(get(ApiPaths.PAGES + path).header(ApiPaths.SESSION_HEADER, token))
                .andExpect(status().isNotFound());
        write(ApiPaths.PAGES + path, 0, "One", "One.").andExpect(status().isNotFound());
    }

    private ResultActions write(String path, long seen, String title, String markdown) throws Exception {
        return mvc.perform(put(path).header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(new SetPageText(title, markdown))));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
