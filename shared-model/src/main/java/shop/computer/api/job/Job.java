package shop.computer.api.job;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work that somebody asked for.
 *
 * @param kind what is done, for instance {@code books-check}
 * @param done how many of {@code total} parts are done; both 0 before it began
 * @param endedAt absent while it waits or runs
 * @param result the path where what it made can be read once it is DONE
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Job(long id, String kind, JobState state, int done, int total, String askedBy, Instant askedAt,
        @Nullable Instant endedAt, String result) {}
