package shop.computer.server.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import shop.computer.api.ApiPaths;
import shop.computer.api.Problem;
import shop.computer.api.ProblemType;
import tools.jackson.databind.json.JsonMapper;

/** Writes an error answer of the admin API, whatever the caller said they accept, in the caller's language. */
@Component
public class ProblemWriter {

    private final MessageSource texts;
    private final FactWords facts;
    private final JsonMapper json;

    ProblemWriter(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.facts = new FactWords(texts);
        this.json = json;
    }

    public void write(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Refused.of(type), request, response);
    }

    /** Does nothing if an answer is already on its way. */
    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var problem = problem(refused, request);
        response.resetBuffer();
        response.setStatus(problem.status());
        refused.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ApiPaths.SESSION_HEADER);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private Problem problem(Refused refused, HttpServletRequest request) {
        var language = ApiRequests.languageOf(request);
        var title = texts.getMessage(refused.type().textKey() + ".title", null, language);
        var detail = texts.getMessage(refused.wording(), facts.of(refused.facts(), language), language);
        return new Problem(refused.type().uri(), title, ProblemStatus.of(refused.type()).value(), detail,
                (String) request.getAttribute(TraceFilter.KEY), refused.errors());
    }
}
