package shop.computer.server.platform.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.server.ServerTest;

@ServerTest
class OpenApiTests {

    private static final String CHANGE = "$.paths['/api/admin/v1/probe/things/{sku}'].post";

    @Autowired
    private MockMvc mvc;

    @Test
    void describesTheApiToWhoeverAsks() throws Exception {
        description().andExpect(jsonPath("$.info.title").value("Computer Shop admin API"))
                .andExpect(jsonPath("$.components.securitySchemes.session.name").value(ApiPaths.SESSION_HEADER))
                .andExpect(jsonPath("$.paths['" + ApiPaths.SESSION + "'].post").exists());
    }

    @Test
    void describesProblemsAsTheAnswerWhenSomethingIsRefused() throws Exception {
        description().andExpect(jsonPath("$.components.schemas.Problem.properties.traceId").exists())
                .andExpect(jsonPath(CHANGE + ".responses.default.content['application/problem+json'].schema['$ref']")
                        .value("#/components/schemas/Problem"));
    }

    @Test
    void namesTheHeadersThatAWriteNeeds() throws Exception {
        description().andExpect(jsonPath(CHANGE + ".parameters[?(@.name=='If-Match')].required").value(true))
                .andExpect(jsonPath(CHANGE + ".parameters[?(@.name=='Idempotency-Key')].required").value(true))
                .andExpect(jsonPath("$.paths['" + ApiPaths.SESSION + "'].post.parameters[?(@.name=='Idempotency-Key')]")
                        .isEmpty());
    }

    @Test
    void describesNoPages() throws Exception {
        description().andExpect(jsonPath("$.paths['/probe-page']").doesNotExist());
    }

    private ResultActions description() throws Exception {
        return mvc.perform(get(ApiPaths.OPENAPI)).andExpect(status().isOk());
    }
}
