package shop.computer.server.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.ApiPaths;
import shop.computer.server.ServerTest;

@ServerTest
class ClientVersionTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.9", "0", "0.0.99-SNAPSHOT", "nonsense", ""})
    void tellsAnOldClientToUpdateBeforeAnythingElse(String version) throws Exception {
        mvc.perform(post(ApiPaths.SESSION).header(ApiPaths.CLIENT_VERSION_HEADER, version)
                .contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().is(426))
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:client-too-old"))
                .andExpect(jsonPath("$.detail")
                        .value("This program is too old for the server. Please install version 0.1.0 or newer."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.1", "0.1.0-SNAPSHOT", "1.0", "10.0.0"})
    void servesClientsThatAreNewEnough(String version) throws Exception {
        mvc.perform(post(ApiPaths.SESSION).header(ApiPaths.CLIENT_VERSION_HEADER, version)
                .contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void comparesNumbersAndNotText() {
        assertThat(version("1.10")).isGreaterThan(version("1.9.9"));
        assertThat(version("2")).isEqualByComparingTo(version("2.0.0"));
    }

    private static ClientVersion version(String text) {
        return ClientVersion.parse(text).orElseThrow();
    }
}
