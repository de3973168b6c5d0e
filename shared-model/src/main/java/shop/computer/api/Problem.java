package shop.computer.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error answer of the admin API ({@code application/problem+json}, RFC 9457).
 *
 * @param type one of {@link ProblemType#uri()}
 * @param detail one clear sentence in the caller's language
 * @param traceId what to tell whoever runs the server; finds the log line
 * @param errors which fields are wrong; empty unless the type is validation
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, @Nullable String detail, @Nullable String traceId,
        @Nullable List<FieldError> errors) {

    /** @param message one sentence in the caller's language */
    public record FieldError(String field, String message) {}
}
