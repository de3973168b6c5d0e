package shop.computer.server.platform.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffKit;

@ServerTest
class VersionTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;

    @Test
    void handsOutTheVersionAsATag() throws Exception {
        mvc.perform(
                get(ProbeController.PATH + "/things/GPU-1").header(ApiPaths.SESSION_HEADER, staff.token(Role.OWNER)))
                .andExpect(status().isOk()).andExpect(header().string(HttpHeaders.ETAG, "\"7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\""})
    void readsTheVersionTheCallerHasSeenAndAnswersWithTheNextOne(String tag) throws Exception {
        mvc.perform(change().header(HttpHeaders.IF_MATCH, tag)).andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"8\""));
    }

    @Test
    void refusesAChangeByWhoDoesNotSayWhatTheyHaveSeen() throws Exception {
        mvc.perform(change()).andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:precondition-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "\"seven\"", "\"7\", \"8\"", "\"9999999999999999999\""})
    void refusesWhatIsNotOneVersion(String tag) throws Exception {
        mvc.perform(change().header(HttpHeaders.IF_MATCH, tag)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:bad-request"));
    }

    private MockHttpServletRequestBuilder change() throws Exception {
        return post(ProbeController.PATH + "/things/GPU-1").header(ApiPaths.SESSION_HEADER, staff.token(Role.OWNER))
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID()).contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"a\", \"count\": 1, \"reason\": \"LOST\"}");
    }
}
