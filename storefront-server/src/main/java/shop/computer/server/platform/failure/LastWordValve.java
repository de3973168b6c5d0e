package shop.computer.server.platform.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;

/**
 * Answers what Tomcat refuses before it knows which page is meant: an address it cannot read, a header too long. There is no language and no
 * layout to be had there, so it is {@link LastWordPage}, or the plainest problem for the admin API.
 */
class LastWordValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(LastWordValve.class);
    private static final int FIRST_ERROR = 400;
    private static final int OUR_FAULT = 500;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        FixedHeaders.ALL.forEach(response::setHeader);
        boolean api = request.getRequestURI() != null && request.getRequestURI().startsWith(ApiPaths.BASE);
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.getReporter().write(api ? problem(status) : page(status));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Whoever asked is gone", gone);
        }
    }

    private static String page(int status) {
        return (status < OUR_FAULT ? LastWordPage.UNREADABLE : LastWordPage.FAULT).html();
    }

    private static String problem(int status) {
        var type = status < OUR_FAULT ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
        var detail = status < OUR_FAULT ? "The server could not read this request." : "The server failed.";
        return """
                {"type": "%s", "title": "%s", "status": %d, "detail": "%s", "errors": []}""".formatted(type.uri(),
                detail, status, detail);
    }
}
