package shop.computer.api.inventory.count;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stock count in the list.
 *
 * @param lines how many SKUs are on it
 * @param counted how many of them have a number
 * @param endedAt when it was closed or cancelled
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountRow(long number, String name, CountStatus status, Instant openedAt, String openedBy,
        @Nullable Instant endedAt, @Nullable String endedBy, int lines, int counted) {}
