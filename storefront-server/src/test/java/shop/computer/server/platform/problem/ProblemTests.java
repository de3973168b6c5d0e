package shop.computer.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.platform.rest.ProbeController;
import shop.computer.server.staff.StaffKit;

@ServerTest
class ProblemTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private MessageSource texts;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.OWNER);
    }

    @Test
    void saysThatAThingIsNotThere() throws Exception {
        expect(get("/api/admin/v1/nothing-here"), 404, "not-found");
        expect(get(ProbeController.PATH + "/things/{sku}", "not a sku!"), 404, "not-found");
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        expect(delete(ProbeController.PATH + "/boom").header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID()), 405,
                "method-not-allowed")
                .andExpect(header().string(HttpHeaders.ALLOW, "GET"));
    }

    @Test
    void saysThatAFormIsNotOffered() throws Exception {
        expect(get(ProbeController.PATH + "/things/GPU-1").accept(MediaType.TEXT_HTML), 406, "not-acceptable");
    }

    @Test
    void saysThatAFormIsNotUnderstood() throws Exception {
        expect(change("<change/>").contentType(MediaType.APPLICATION_XML), 415, "unsupported-media-type");
    }

    @Test
    void saysThatJsonIsBroken() throws Exception {
        expect(change("{\"name\": "), 400, "bad-request")
                .andExpect(jsonPath("$.detail").value("The request is not readable JSON."));
        expect(change(""), 400, "bad-request");
    }

    @Test
    void namesTheFieldsThatAreWrong() throws Exception {
        expect(change("{\"name\": \" \", \"count\": 11, \"reason\": \"LOST\"}"), 400, "validation")
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[?(@.field=='name')].message").value("Please fill this in."))
                .andExpect(jsonPath("$.errors[?(@.field=='count')].message").value("Please use 10 or less."));
    }

    @Test
    void namesTheFieldWhoseValueIsOfTheWrongKind() throws Exception {
        expect(change("{\"name\": \"a\", \"count\": 1, \"reason\": \"EATEN\"}"), 400, "validation")
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
        expect(get(ProbeController.PATH + "/things/GPU-1?count=many"), 400, "validation")
                .andExpect(jsonPath("$.errors[0].field").value("count"));
        expect(post(ProbeController.PATH + "/effects").header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID()), 400,
                "validation")
                .andExpect(jsonPath("$.errors[0].field").value("subject"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'name': 'a', 'count': 1.5, 'reason': 'LOST'}", "{'name': 'a', 'count': '1', 'reason': 'LOST'}",
            "{'name': 'a', 'count': 1, 'reason': 0}", "{'name': 'a', 'count': 1, 'count': 2, 'reason': 'LOST'}",
            "{'name': 'a\\u0000', 'count': 1, 'reason': 'LOST'}", "{'name': '\\ud800', 'count': 1, 'reason': 'LOST'}"})
    void bendsNoValueOfAnotherKindUntilItFits(String json) throws Exception {
        mvc.perform(change(json.replace('\'', '"')).header(ApiPaths.SESSION_HEADER, token))
                .andExpect(status().isBadRequest());
    }

    @Test
    void takesTextOfSeveralLinesInAnyScript() throws Exception {
        mvc.perform(change("{\"name\": \"ខ្មែរ\\n\\t😀\", \"count\": 1, \"reason\": \"LOST\"}")
                .header(ApiPaths.SESSION_HEADER, token)).andExpect(status().isOk());
    }

    @Test
    void speaksKhmerToWhoeverAcceptsIt() throws Exception {
        expect(change("{\"name\": \"\", \"count\": 1, \"reason\": \"LOST\"}").header(HttpHeaders.ACCEPT_LANGUAGE,
                "km-KH,en;q=0.5"), 400,
                "validation").andExpect(jsonPath("$.title").value("មានព័ត៌មានខ្វះ ឬមិនត្រឹមត្រូវ"))
                .andExpect(jsonPath("$.errors[0].message").value("សូមបំពេញកន្លែងនេះ។"));
    }

    @Test
    void fillsTheFactsOfARefusalIntoItsSentence() throws Exception {
        expect(get(ProbeController.PATH + "/refused"), 409, "step-not-allowed")
                .andExpect(
                        jsonPath("$.detail").value("The order is “Shipped” and cannot become “Cancelled” from there."));
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void hasAWordForEachStepOfAnOrderInBothLanguages(OrderStatus status) {
        var words = new FactWords(texts);

        assertThat(words.of(List.of(status), Locale.ENGLISH)).doesNotContain(status.name());
        assertThat(words.of(List.of(status), Locale.of("km"))[0].toString()).matches("[\\p{IsKhmer} ]+");
    }

    @Test
    void saysThatSomebodyElseWasFaster() throws Exception {
        expect(get(ProbeController.PATH + "/stale"), 412, "stale");
    }

    @Test
    void saysWhenToComeBackIfTheDatabaseIsBusy() throws Exception {
        expect(get(ProbeController.PATH + "/busy"), 503, "busy")
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "5"));
    }

    @Test
    void tellsNothingOfTheInsideWhenItIsOurFault() throws Exception {
        var body = expect(get(ProbeController.PATH + "/boom"), 500, "internal").andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(body).doesNotContain("select", "/srv", "Exception", "shop.computer.server");
    }

    @Test
    void takesOverTheIdOfAProxyButNoTrickery() throws Exception {
        expect(get(ProbeController.PATH + "/boom").header("X-Request-Id", "proxy-12345678"), 500, "internal")
                .andExpect(jsonPath("$.traceId").value("proxy-12345678"));
        expect(get(ProbeController.PATH + "/boom").header("X-Request-Id", "a\nforged line"), 500, "internal")
                .andExpect(jsonPath("$.traceId").value(org.hamcrest.Matchers.matchesPattern("[0-9a-f]{32}")));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void hasATitleAndASentenceForEachTypeInBothLanguages(ProblemType type) {
        for (var language : new Locale[]{Locale.ENGLISH, Locale.of("km")}) {
            assertThat(texts.getMessage(type.textKey() + ".title", null, language)).isNotBlank();
            assertThat(texts.getMessage(type.textKey(), new Object[]{"a", "b", "c"}, language)).isNotBlank();
        }
    }

    private ResultActions expect(MockHttpServletRequestBuilder request, int status, String type) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token)).andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:" + type))
                .andExpect(jsonPath("$.status").value(status)).andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty()).andExpect(jsonPath("$.traceId").isNotEmpty());
    }

    private static MockHttpServletRequestBuilder change(String body) {
        return post(ProbeController.PATH + "/things/GPU-1").header(HttpHeaders.IF_MATCH, "\"7\"")
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID()).contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
