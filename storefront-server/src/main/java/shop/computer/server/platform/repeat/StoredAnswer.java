package shop.computer.server.platform.repeat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answer to a write that was done. */
record StoredAnswer(int status, @Nullable String contentType, @Nullable String etag, @Nullable String location,
        byte[] body) {

    static final String REPLAYED = "Idempotency-Replayed";

    static StoredAnswer of(ContentCachingResponseWrapper response) {
        return new StoredAnswer(response.getStatus(), response.getContentType(), response.getHeader(HttpHeaders.ETAG),
                response.getHeader(HttpHeaders.LOCATION), response.getContentAsByteArray());
    }

    void replayTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        if (etag != null) {
            response.setHeader(HttpHeaders.ETAG, etag);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.getOutputStream().write(body);
    }
}
